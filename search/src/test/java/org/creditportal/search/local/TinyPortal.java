package org.creditportal.search.local;

import java.nio.file.Path;

/// A JVM that starts a server, prints its address and does nothing more, to be killed.
final class TinyPortal {

    private TinyPortal() {}

    public static void main(String... arguments) throws InterruptedException {
        var server = LocalElasticsearch.start(Path.of(arguments[0]), Path.of(arguments[1]), System.err::println);
        System.out.println(server.uri());
        Thread.sleep(Long.MAX_VALUE);
    }
}
