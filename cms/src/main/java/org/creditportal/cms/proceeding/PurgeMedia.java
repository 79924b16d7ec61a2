package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.schedule.Job;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Removes the bytes of media that were deleted a day ago and that no other medium has, and what uploads left
/// behind.
public final class PurgeMedia implements Job {

    /// A reader may still be loading, and a mistake can still be mended by hand.
    private static final Duration GRACE = Duration.ofDays(1);

    private static final int AT_ONCE = 20;

    private final MediaDesk desk;
    private final Clock wall;

    /// @param wall by which files are dated, whatever instant a trial pretends
    public PurgeMedia(MediaDesk desk, Clock wall) {
        this.desk = desk;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "media-purge";
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Mono<Integer> step() {
        return desk.store()
                .tidy(wall.instant().minus(GRACE))
                .thenMany(desk.media().deletedBefore(desk.clock().instant().minus(GRACE), AT_ONCE))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(medium -> purge(medium).thenReturn(1))
                .reduce(0, Integer::sum);
    }

    /// Bytes go before the row: should this stop between, the row is found again.
    private Mono<Void> purge(Medium medium) {
        var hashes = Stream.of(medium.hash(), medium.thumbnail())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return desk.unitOfWork()
                .inOne(desk.media()
                        .hold(hashes)
                        .thenMany(Flux.fromIterable(hashes))
                        .filterWhen(hash -> desk.media().needs(hash).map(needed -> !needed))
                        .concatMap(hash -> desk.store().delete(hash))
                        .then(desk.media().forget(medium.id())));
    }
}
