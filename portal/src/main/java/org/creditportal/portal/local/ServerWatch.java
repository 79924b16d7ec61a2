package org.creditportal.portal.local;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Starts a server again that has ended though nobody asked it to, as whoever runs servers for real lets their system
/// do.
final class ServerWatch implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration RECOVERY = Duration.ofSeconds(2);

    private final List<Thread> watches;

    private ServerWatch(List<Thread> watches) {
        this.watches = watches;
    }

    static ServerWatch over(Servers servers) {
        return new ServerWatch(List.of(
                watch("PostgreSQL", servers.postgres()::isRunning, servers.postgres()::startAgain),
                watch("Elasticsearch", servers.elasticsearch()::isRunning, servers.elasticsearch()::startAgain)));
    }

    static ServerWatch over(String name, BooleanSupplier isRunning, Runnable startAgain) {
        return new ServerWatch(List.of(watch(name, isRunning, startAgain)));
    }

    /// Waits for a start that is under way, which would else be nobody's.
    @Override
    public void close() {
        watches.forEach(Thread::interrupt);
        for (var watch : watches) {
            try {
                watch.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Thread watch(String name, BooleanSupplier isRunning, Runnable startAgain) {
        return Thread.ofVirtual().name("watch over " + name).start(() -> {
            while (pause(isRunning.getAsBoolean() ? PACE : revive(name, startAgain))) {
                // looks again
            }
        });
    }

    private static Duration revive(String name, Runnable startAgain) {
        Progress.say(name + " 意外结束，正在重新启动 has ended and is started again …");
        try {
            startAgain.run();
            Progress.say(name + " 已恢复 is back");
            return PACE;
        } catch (RuntimeException notYet) {
            Progress.complain(name + " 尚未恢复 is not back yet: " + notYet.getMessage());
            return RECOVERY;
        }
    }

    /// @return false if this thread is to end
    private static boolean pause(Duration pace) {
        try {
            Thread.sleep(pace);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }
}
