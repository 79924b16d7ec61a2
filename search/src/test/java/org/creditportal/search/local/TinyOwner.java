package org.creditportal.search.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A JVM that starts a process on a leash, prints its id and does nothing more, to be killed.
final class TinyOwner {

    private TinyOwner() {}

    public static void main(String... arguments) throws InterruptedException {
        var leash = Leash.start(List.of("sleep", "60"), Map.of(), Path.of(arguments[0]));
        System.out.println(leash.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
