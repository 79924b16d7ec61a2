package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final AtomicLong ticks = new AtomicLong(7);

    @Test
    void saysHowFastEntriesComeInAndHowLongTheOthersTake() {
        var pace = Pace.begin(997_000, ticks::get);
        assertThat(pace.line()).isEqualTo("大量数据 Bulk data: 0 read, 0 public of 997,000");
        ticks.addAndGet(100_000_000_000L);
        pace.read("a.csv", 40_000);
        pace.read("a.csv", 150_000);
        pace.read("b.csv", 100_000);
        pace.publish(150_000);
        assertThat(pace.line())
                .isEqualTo("大量数据 Bulk data: 250,000 read, 150,000 public of 997,000; 2,000/s, 6 min 39 s left");
        pace.read("b.csv", 847_000);
        pace.publish(847_000);
        assertThat(pace.line())
                .isEqualTo("大量数据 Bulk data: 997,000 read, 997,000 public of 997,000; 9,970/s, 0 min 0 s left");
    }
}
