package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A file that only its owner reads, mode 0600 from its first byte on.
final class PrivateFile {

    private PrivateFile() {}

    /// Writes a whole file; a reader sees the former one or the new one, nothing between.
    static void write(Path file, String text) {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var folder = file.toAbsolutePath().getParent();
            var written = Files.createTempFile(folder, "new-", ".tmp", owner);
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
