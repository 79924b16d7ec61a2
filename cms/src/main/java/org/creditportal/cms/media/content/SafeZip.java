package org.creditportal.cms.media.content;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.creditportal.cms.media.RefusedMediumException;

/// Copies a zip entry by entry, trusting no size that it names: what stands before, between and behind its entries
/// is left behind, and it may not inflate without measure.
final class SafeZip {

    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_INFLATED = 300L << 20;

    /// XML of office documents shrinks to a tenth; one of blank cells to a hundredth.
    private static final long MOST_RATIO = 200;

    private static final long UNSUSPICIOUS = 4L << 20;
    private static final int BUFFER = 16 * 1024;

    /// 1980-01-01, the first day that a zip knows: when a part was written is left behind too.
    private static final long NO_TIME = 315_532_800_000L;

    private static final String DAMAGED = "文件已损坏或者结构异常，无法读取。请用原来的程序打开，另存后重新上传。";
    private static final String BOMB = "文件解压后过大，为安全起见不予读取。请拆分或者压缩其中的图片后重新上传。";

    private SafeZip() {}

    /// Writes one part of the copy.
    @FunctionalInterface
    interface Part {

        /// @param content of the old part; inflated as it is read
        void write(String name, InputStream content, OutputStream out) throws IOException;
    }

    static void copy(Path from, Path to, Part part) throws IOException {
        try (var zip = ZipFile.builder().setPath(from).get();
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            var budget = new Budget(MOST_INFLATED);
            for (var entry : checked(Collections.list(zip.getEntries()))) {
                var fresh = new ZipEntry(entry.getName());
                fresh.setTime(NO_TIME);
                out.putNextEntry(fresh);
                part.write(entry.getName(), new Inflated(zip.getInputStream(entry), entry, budget), out);
                out.closeEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedMediumException(DAMAGED);
        }
    }

    private static List<ZipArchiveEntry> checked(List<ZipArchiveEntry> entries) {
        var names = new HashSet<String>();
        for (var entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))
                    || entry.getGeneralPurposeBit().usesEncryption()
                    || entry.getName().contains("..")
                    || entry.getName().startsWith("/")) {
                throw new RefusedMediumException(DAMAGED);
            }
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new RefusedMediumException(BOMB);
        }
        return entries.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    /// What all parts together may still inflate to.
    private static final class Budget {
        private long left;

        Budget(long left) {
            this.left = left;
        }
    }

    /// Counts what comes out.
    private static final class Inflated extends FilterInputStream {

        private final long deflated;
        private final Budget budget;
        private long count;

        Inflated(InputStream content, ZipArchiveEntry entry, Budget budget) {
            super(new BufferedInputStream(content, BUFFER));
            this.deflated = Math.max(1, entry.getCompressedSize());
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            count += bytes;
            budget.left -= bytes;
            if (budget.left < 0 || (count > UNSUSPICIOUS && count / deflated > MOST_RATIO)) {
                throw new RefusedMediumException(BOMB);
            }
        }
    }
}
