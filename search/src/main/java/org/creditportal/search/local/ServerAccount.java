package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The account that the server runs under: this JVM's own or, because Elasticsearch refuses root, nobody.
///
/// @param prefix what to put before a command so that it runs under the account
record ServerAccount(List<String> prefix) {

    /// Number of nobody and of its group on Linux; the group's name differs between distributions.
    private static final String NOBODY = "65534";

    static ServerAccount current() {
        var user = ProcessHandle.current().info().user().orElse("");
        return new ServerAccount(
                user.equals("root")
                        ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                        : List.of());
    }

    List<String> command(List<String> command) {
        var prefixed = new ArrayList<>(prefix);
        prefixed.addAll(command);
        return prefixed;
    }

    boolean canRead(Path path) {
        return run(command(List.of("test", "-r", path.toString())));
    }

    boolean canWrite(Path path) {
        return run(command(List.of("test", "-w", path.toString())));
    }

    /// Gives a folder and all in it to the account.
    void own(Path folder) {
        if (!prefix.isEmpty() && !run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()))) {
            throw new IllegalStateException(folder + " cannot be given to nobody");
        }
    }

    private static boolean run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
