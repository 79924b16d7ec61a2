package org.creditportal.portal.local;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/// How fast entries come in, and when the last one may be expected.
///
/// @param read rows of each form that are read, by its name
/// @param published entries
/// @param ticks of nanoseconds
record Pace(int total, Map<String, Integer> read, AtomicInteger published, long begun, LongSupplier ticks) {

    static Pace begin(int total) {
        return begin(total, System::nanoTime);
    }

    static Pace begin(int total, LongSupplier ticks) {
        return new Pace(total, new ConcurrentHashMap<>(), new AtomicInteger(), ticks.getAsLong(), ticks);
    }

    void read(String form, int rows) {
        read.put(form, rows);
    }

    void publish(int entries) {
        published.addAndGet(entries);
    }

    /// For example `大量数据 Bulk data: 250,000 read, 200,000 public of 997,000; 2,250/s, 5 min 45 s left`. Reading an
    /// entry
    /// counts
    /// half.
    String line() {
        var looked = read.values().stream().mapToInt(rows -> rows).sum();
        var done = (looked + published.get()) / 2.0;
        var seconds = (ticks.getAsLong() - begun) / 1e9;
        return "大量数据 Bulk data: %,d read, %,d public of %,d%s"
                .formatted(looked, published.get(), total, done == 0 || seconds == 0 ? "" : pace(done, seconds));
    }

    private String pace(double done, double seconds) {
        var perSecond = done / seconds;
        var left = Duration.ofSeconds(Math.round((total - done) / perSecond));
        return "; %,.0f/s, %d min %d s left".formatted(perSecond, left.toMinutes(), left.toSecondsPart());
    }
}
