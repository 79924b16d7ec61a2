package org.creditportal.cms.media.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.media.RefusedMediumException;

/// Turns an upload into what may be kept: every type is read by a library that knows it and written anew, so that
/// nothing hides in it that the type has no place for, and its metadata is left behind (H1). Reads and writes files:
/// for threads that may wait.
public final class CleanFile {

    private CleanFile() {}

    /// @param upload stays as it is
    /// @param name as it was called
    /// @param folder where what is made is put; the caller empties it
    /// @throws RefusedMediumException if it is no file that is kept, with the way out
    public static Cleaned clean(Path upload, String name, Path folder) throws IOException {
        var size = Files.size(upload);
        if (size == 0) {
            throw new RefusedMediumException("文件是空的。请检查后重新上传。");
        }
        var type = TypeByContent.of(upload, name);
        if (size > type.limit()) {
            throw new TooLargeException(type.limit());
        }
        return clean(upload, type, () -> folder.resolve(UUID.randomUUID() + ".tmp"));
    }

    /// Rewrites a kept document with one number in it masked.
    ///
    /// @param kept of a type that is maskable
    public static Cleaned mask(Path kept, MediumType type, Found number, Path folder) throws IOException {
        Workplace workplace = () -> folder.resolve(UUID.randomUUID() + ".tmp");
        var masked = workplace.file();
        MaskedCopy.write(kept, type, number, masked);
        return clean(masked, type, workplace);
    }

    private static Cleaned clean(Path upload, MediumType type, Workplace workplace) throws IOException {
        return switch (type) {
            case JPEG, PNG -> CleanImage.clean(upload, type, workplace);
            case PDF -> document(upload, type, workplace, CleanPdf::clean);
            case DOC, XLS -> document(upload, type, workplace, CleanOle::clean);
            case DOCX, XLSX, PPTX -> document(upload, type, workplace, CleanOoxml::clean);
            case TXT, CSV -> document(upload, type, workplace, (from, to) -> CleanText.clean(from, to, type));
        };
    }

    private static Cleaned document(Path upload, MediumType type, Workplace workplace, Rewriting rewriting)
            throws IOException {
        var file = workplace.file();
        var left = rewriting.rewrite(upload, file);
        var found = Stream.concat(ReadText.found(file).stream(), left.stream()).toList();
        return new Cleaned(file, type, null, found);
    }

    /// Writes a document anew.
    @FunctionalInterface
    private interface Rewriting {

        /// @return what its writers left in it
        List<Found> rewrite(Path from, Path to) throws IOException;
    }
}
