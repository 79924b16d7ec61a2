package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.schedule.Job;
import org.creditportal.search.IndexAdministration;
import reactor.core.publisher.Mono;

/// Rewrites the files of store and index without what was purged, within a day and, if that suffices, at night: a table
/// is
/// locked while it is rewritten (B6).
public final class CompactStore implements Job {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int NIGHT_BEGINS = 2;
    private static final int NIGHT_ENDS = 5;
    private static final Duration LATEST = Duration.ofHours(20);

    private final Purges purges;
    private final IndexAdministration index;
    private final Clock clock;

    public CompactStore(Purges purges, IndexAdministration index, Clock clock) {
        this.purges = purges;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "compaction";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Mono<Integer> step() {
        return purges.waitingForCompaction()
                .filter(waiting -> isNight() || waiting.compareTo(LATEST) > 0)
                .flatMap(waiting -> compact())
                .defaultIfEmpty(0);
    }

    /// Whatever hour it is.
    ///
    /// @return how often the store was rewritten
    public Mono<Integer> compact() {
        return index.compact().then(purges.compact()).thenReturn(1);
    }

    private boolean isNight() {
        var hour = clock.instant().atZone(CHINA).getHour();
        return hour >= NIGHT_BEGINS && hour < NIGHT_ENDS;
    }
}
