package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.relay.IndexPlans;
import org.creditportal.cms.schedule.Job;
import reactor.core.publisher.Mono;

/// Rewrites the files of store and index without what was purged, within a day and, if that suffices, at night: a table
/// is locked while it is rewritten (B6). The index is built anew and the old one removed: merging would keep what
/// Elasticsearch remembers for its copies.
public final class CompactStore implements Job {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int NIGHT_BEGINS = 2;
    private static final int NIGHT_ENDS = 5;
    private static final Duration LATEST = Duration.ofHours(20);

    private final Purges purges;
    private final IndexPlans index;
    private final Clock clock;

    public CompactStore(Purges purges, IndexPlans index, Clock clock) {
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
    /// @return how often the store was rewritten; 0 while the index is being built for another reason
    public Mono<Integer> compact() {
        return index.ask().flatMap(asked -> asked ? purges.compact().thenReturn(1) : Mono.just(0));
    }

    private boolean isNight() {
        var hour = clock.instant().atZone(CHINA).getHour();
        return hour >= NIGHT_BEGINS && hour < NIGHT_ENDS;
    }
}
