package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.PublishTogether;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What the credit office publishes for several departments together (C4).
final class PublicationRoutes {

    private static final String PATH = "/cms/v1/publications";

    private final PublishTogether publishTogether;
    private final Writes writes;
    private final Clock clock;

    PublicationRoutes(PublishTogether publishTogether, Writes writes, Clock clock) {
        this.publishTogether = publishTogether;
        this.writes = writes;
        this.clock = clock;
    }

    /// Forms that wait for the credit office.
    private record Waiting(List<ImportView> items) {}

    /// @param plannedAt when all of it is to be seen; a release that takes longer is moved as a whole
    private record Planned(UUID id, Instant plannedAt) {}

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::waiting)
                .POST(PATH, this::publish)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> waiting(ServerRequest request) {
        return Callers.account(request)
                .flatMap(publishTogether::waiting)
                .map(forms -> new Waiting(forms.stream()
                        .map(form -> ImportView.of(form, List.of(), clock.instant()))
                        .toList()))
                .flatMap(waiting -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(waiting));
    }

    private Mono<ServerResponse> publish(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, publish(account, body))));
    }

    private Mono<Result> publish(Account account, String body) {
        return Mono.fromCallable(() -> ActBody.parse(body, Set.of("imports")).ids("imports"))
                .flatMap(forms -> publishTogether.publish(account, forms))
                .map(release -> new Result(
                        HttpStatus.ACCEPTED.value(), Map.of(), new Planned(release.id(), release.plannedAt())));
    }
}
