package org.creditportal.portal;

import static org.creditportal.portal.Eventually.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.creditportal.cms.store.TestDatabase;

/// Two nodes on one store, and three clocks: that of each node stands, that of the store runs on from where it is put.
final class TwoClocks implements AutoCloseable {

    /// Nodes know all edges of the ten seconds that lie before the store.
    private static final Duration KNOWN = Duration.ofSeconds(9);

    private final TestDatabase database;
    private final StandingClock ofFirst = new StandingClock();
    private final StandingClock ofSecond = new StandingClock();
    private final Node first;
    private final Node second;

    TwoClocks(TestDatabase database, String... settings) {
        this.database = database;
        this.first = Node.start(database, ofFirst, settings);
        this.second = Node.start(database, ofSecond, settings);
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    /// All of them are there, so that departments can work.
    void meetAt(Instant instant) {
        put(instant, instant, instant);
    }

    /// The nodes are just before an edge or just at it, while the store comes to it nine seconds later.
    ///
    /// @param edge at or after the instants of both nodes
    void approach(Instant edge, Instant firstAt, Instant secondAt) {
        put(edge.minus(KNOWN), firstAt, secondAt);
    }

    private void put(Instant store, Instant firstAt, Instant secondAt) {
        var offset = Duration.between(Instant.now().truncatedTo(ChronoUnit.MILLIS), store);
        database.execute("update published.installation set clock_offset = interval '" + offset.toMillis() + " ms'");
        ofFirst.standAt(firstAt.minus(offset));
        ofSecond.standAt(secondAt.minus(offset));
        Map.of(first, firstAt, second, secondAt)
                .forEach((node, at) ->
                        within(Duration.ofSeconds(5), () -> node.time().equals(at)));
        letLooksEnd();
    }

    /// A look moves the time before it is taken over itself; in production the offset never moves.
    private static void letLooksEnd() {
        var end = System.nanoTime() + Duration.ofMillis(50).toNanos();
        within(Duration.ofSeconds(1), () -> System.nanoTime() > end);
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }
}
