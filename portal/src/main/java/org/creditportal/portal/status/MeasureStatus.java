package org.creditportal.portal.status;

import java.time.Duration;
import java.util.Optional;
import org.creditportal.cms.publication.Lag;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.search.IndexCensus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Measures how far the index is behind, and how much it differs.
@Component
final class MeasureStatus {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final EdgeWatch edges;
    private final Lag lag;
    private final IndexCensus index;

    MeasureStatus(EdgeWatch edges, Lag lag, IndexCensus index) {
        this.edges = edges;
        this.lag = lag;
        this.index = index;
    }

    /// Answers also when the index is away.
    Mono<Status> measure() {
        var indexed =
                index.count().map(Optional::of).timeout(PATIENCE).onErrorResume(away -> Mono.just(Optional.empty()));
        return Mono.zip(edges.moment(), lag.measure(), indexed)
                .map(all -> new Status(all.getT1(), all.getT2(), all.getT3().orElse(null)));
    }
}
