package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

/// A folder that PostgreSQL can reach. Started by root it runs in a user namespace, where root's right to enter other
/// people's folders ends; a clone below such a folder has its database in one for temporary files.
final class ReachableFolder {

    private ReachableFolder() {}

    /// Makes the folder that is wanted or, where the server cannot reach that, another one that belongs to it.
    static Path of(Path wanted) {
        LocalFolder.create(wanted);
        var user = ProcessHandle.current().info().user().orElse("");
        if (!user.equals("root") || succeeds(List.of("unshare", "-U", "test", "-w", wanted.toString()))) {
            return wanted;
        }
        return elsewhere(wanted);
    }

    private static Path elsewhere(Path wanted) {
        var name = UUID.nameUUIDFromBytes(wanted.toString().getBytes(StandardCharsets.UTF_8));
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "credit-portal-postgresql-" + name);
        try {
            if (Files.notExists(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (Files.isSymbolicLink(folder)
                    || !Files.getOwner(folder).getName().equals("root")) {
                throw new NotStartedException(folder + " is somebody else's");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
