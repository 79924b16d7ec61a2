package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.audit.PersonalDataReads;
import org.creditportal.cms.proceeding.ReviewRead;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The register of who was shown numbers of persons in clear, for auditors (H2).
final class ReadRoutes {

    private static final String PATH = "/cms/v1/audit/reads";
    private static final int PAGE = 100;
    private static final Set<String> MEMBERS = Set.of("proper", "finding");

    private final PersonalDataReads reads;
    private final ReviewRead reviewRead;
    private final Writes writes;

    ReadRoutes(PersonalDataReads reads, ReviewRead reviewRead, Writes writes) {
        this.reads = reads;
        this.reviewRead = reviewRead;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH + "/{id}/review", this::review)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var parameters = KnownParameters.of(request, "reviewed", "after");
        return reads.browse(
                        parameters.flag("reviewed").orElse(null),
                        parameters.id("after").orElse(null),
                        PAGE)
                .map(ReadView::of)
                .collectList()
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(ReadView.Page.of(items, PAGE)));
    }

    private Mono<ServerResponse> review(ServerRequest request) {
        Writes.key(request);
        var id = Callers.id(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, review(id, account, body))));
    }

    private Mono<Result> review(UUID id, Account auditor, String text) {
        return Mono.fromCallable(() -> ActBody.parse(text, MEMBERS))
                .flatMap(body -> reviewRead.review(id, auditor, body.flag("proper"), body.textOrNull("finding")))
                .map(read -> new Result(HttpStatus.OK.value(), Map.of(), ReadView.of(read)));
    }
}
