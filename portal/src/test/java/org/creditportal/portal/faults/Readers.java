package org.creditportal.portal.faults;

import static org.creditportal.portal.faults.Patience.pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// Readers who ask every portal everything, again and again, each question by itself so that a slow one holds up no
/// other.
final class Readers implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Queue<Sight> sights = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;

    private Readers() {}

    static Readers of(List<Caller> nodes, List<Question> questions) {
        var readers = new Readers();
        for (int node = 0; node < nodes.size(); node++) {
            readers.begin(node, nodes.get(node), questions);
        }
        return readers;
    }

    /// Ends, and tells what was not right.
    List<Sight> wrong(Change change, List<Outage> outages) {
        close();
        return sights.stream()
                .filter(sight -> !sight.isRight(change, outages))
                .limit(20)
                .toList();
    }

    /// How many answers there were, by status.
    String summary() {
        return sights.stream()
                .collect(Collectors.groupingBy(
                        sight -> "node " + sight.node() + " " + sight.status(), Collectors.counting()))
                .toString();
    }

    @Override
    public void close() {
        isOver = true;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void begin(int node, Caller caller, List<Question> questions) {
        threads.add(Thread.ofVirtual().start(() -> {
            for (int asked = 0; !isOver; asked++) {
                sights.add(Sight.of(node, caller, questions.get(asked % questions.size())));
                pause(PAUSE);
            }
        }));
    }
}
