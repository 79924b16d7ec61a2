package org.creditportal.portal.local;

import java.nio.file.Path;

/// A JVM that starts a server, prints its port and does nothing more, to be killed.
final class TinyPortal {

    private TinyPortal() {}

    public static void main(String... arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var server = LocalPostgres.start(folder, Secrets.keptIn(folder.resolveSibling("secrets")));
        System.out.println("serves on " + server.port());
        Thread.sleep(Long.MAX_VALUE);
    }
}
