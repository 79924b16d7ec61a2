package org.creditportal.portal.local;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/// Asks whether what is public can be found by search.
///
/// @param isRelayOn without a relay the index learns nothing, and search answers from PostgreSQL
record FoundBySearch(WebClient http, boolean isRelayOn) {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /// Completes when search finds as many entries as are public, and none is still on its way to the index.
    Mono<Void> await() {
        return ask("/api/v1/entries?size=1")
                .flatMap(published -> ask("/api/v1/search?content=entry&size=1")
                        .filter(found -> found.total() == published.total() && (found.isFromIndex() || !isRelayOn)))
                .repeatWhenEmpty(looks -> looks.delayElements(PAUSE))
                .then();
    }

    private Mono<Answer> ask(String path) {
        return http.get()
                .uri(path)
                .retrieve()
                .bodyToMono(Answer.class)
                .onErrorResume(WebClientResponseException.class, notYet -> Mono.empty());
    }

    /// @param degraded whether PostgreSQL answered in the place of the index; `null` where it always does
    record Answer(long total, @Nullable Boolean degraded) {

        private boolean isFromIndex() {
            return Boolean.FALSE.equals(degraded);
        }
    }
}
