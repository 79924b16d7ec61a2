package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.creditportal.cms.deadline.Deadlines;
import org.creditportal.cms.deadline.Digest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What is overdue, due today and due soon; as a digest for a day also as plain text, to be sent on.
final class DeadlineRoutes {

    private static final String PATH = "/cms/v1/deadlines";
    private static final String DIGEST = PATH + "/digest";
    private static final String DEPARTMENT = "department";
    private static final String DAY = "day";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Deadlines deadlines;
    private final Clock clock;

    /// @param clock portal time
    DeadlineRoutes(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::show)
                .GET(DIGEST, RequestPredicates.accept(MediaType.APPLICATION_JSON), this::json)
                .GET(DIGEST, this::text)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return answer(digest(request, KnownParameters.of(request, DEPARTMENT)));
    }

    private Mono<ServerResponse> json(ServerRequest request) {
        return answer(digest(request, KnownParameters.of(request, DEPARTMENT, DAY)));
    }

    private Mono<ServerResponse> text(ServerRequest request) {
        return digest(request, KnownParameters.of(request, DEPARTMENT, DAY))
                .flatMap(digest -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(TEXT)
                        .bodyValue(DigestText.of(digest)));
    }

    private Mono<Digest> digest(ServerRequest request, KnownParameters parameters) {
        var day = parameters.day(DAY).orElseGet(() -> LocalDate.ofInstant(clock.instant(), CHINA));
        Optional<String> asked = parameters.text(DEPARTMENT);
        return Callers.account(request).flatMap(account -> deadlines.at(day, DepartmentScope.of(account, asked)));
    }

    private static Mono<ServerResponse> answer(Mono<Digest> digest) {
        return digest.map(DigestView::of)
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(view));
    }
}
