package org.creditportal.cms.media.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.FoundKind;
import org.creditportal.cms.media.RefusedMediumException;

/// Copies the streams of an old Word or Excel file one by one, without those that say who wrote it. What was deleted
/// from the container is not copied.
final class CleanOle {

    private static final Set<String> ABOUT = Set.of(
            SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME, "MsoDataStore");
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT");

    private CleanOle() {}

    static List<Found> clean(Path from, Path to) throws IOException {
        try (var old = new POIFSFileSystem(from.toFile(), true);
                var fresh = new POIFSFileSystem();
                var out = Files.newOutputStream(to)) {
            demandNoMacros(old.getRoot());
            EntryUtils.copyNodes(
                    new FilteringDirectoryNode(old.getRoot(), ABOUT),
                    new FilteringDirectoryNode(fresh.getRoot(), ABOUT));
            fresh.getRoot().setStorageClsid(old.getRoot().getStorageClsid());
            fresh.writeFilesystem(out);
            var embedded = embedded(old.getRoot());
            return embedded == 0 ? List.of() : List.of(Found.of(FoundKind.EMBEDDED, embedded));
        } catch (RefusedMediumException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedMediumException("文件已损坏，无法读取。请用 Word 或者 Excel 打开，另存为 docx 或者 xlsx 后重新上传。");
        }
    }

    private static void demandNoMacros(DirectoryEntry root) {
        if (entries(root).anyMatch(entry -> MACROS.contains(entry.getName()))) {
            throw new RefusedMediumException("文件含有宏。请另存为不含宏的格式（docx、xlsx）后重新上传。");
        }
    }

    /// Objects of a Word file lie in a pool, those of an Excel file at the top, each in a folder `MBD…`.
    private static long embedded(DirectoryEntry root) throws IOException {
        var top =
                entries(root).filter(entry -> entry.getName().startsWith("MBD")).count();
        var pool = root.hasEntryCaseInsensitive("ObjectPool") ? root.getEntryCaseInsensitive("ObjectPool") : null;
        return pool instanceof DirectoryEntry objects ? top + objects.getEntryCount() : top;
    }

    private static Stream<Entry> entries(DirectoryEntry root) {
        return StreamSupport.stream(root.spliterator(), false);
    }
}
