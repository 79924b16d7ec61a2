package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.Possible;
import org.creditportal.cms.proceeding.WithdrawEntry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A department's own entries, and the acts on them.
final class EntryRoutes {

    private static final String PATH = "/cms/v1/entries";
    private static final int PAGE = 100;

    private final ListEntries entries;
    private final WithdrawEntry withdrawEntry;
    private final Writes writes;
    private final Clock clock;

    EntryRoutes(ListEntries entries, WithdrawEntry withdrawEntry, Writes writes, Clock clock) {
        this.entries = entries;
        this.withdrawEntry = withdrawEntry;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var intake = id(request, "import").orElse(null);
        var after = id(request, "after").orElse(null);
        return Callers.account(request)
                .flatMap(account -> entries.ofDepartment(account.department(), intake, after, PAGE)
                        .map(entry -> EntryView.of(entry, clock.instant()))
                        .collectList())
                .map(items -> new EntryPage(
                        items, items.size() < PAGE ? null : items.getLast().id()))
                .flatMap(page -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(page));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> find(request, account))
                .flatMap(entry -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(EntryView.of(entry, clock.instant())));
    }

    /// An act that nobody knows is 404, one that is not possible now is 409.
    private Mono<ServerResponse> act(ServerRequest request) {
        var act = Act.of(request.pathVariable("act")).orElseThrow(ApiProblem::notFound);
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, carryOut(act, request, account, body))));
    }

    private Mono<Result> carryOut(Act act, ServerRequest request, Account account, String body) {
        return switch (act) {
            case WITHDRAWAL -> withdraw(request, account, body);
            case SIGNATURE, EXIT, REPAIR, CORRECTION, OBJECTION ->
                find(request, account)
                        .doOnNext(entry -> Possible.check(entry, act, clock.instant()))
                        .flatMap(entry -> Mono.error(ApiProblem::notFound));
        };
    }

    private Mono<Result> withdraw(ServerRequest request, Account account, String body) {
        return Mono.fromCallable(() -> WithdrawalBody.parse(body))
                .flatMap(asked -> withdrawEntry.withdraw(Callers.id(request), account, asked.reason()))
                .map(entry -> new Result(HttpStatus.OK.value(), Map.of(), EntryView.of(entry, clock.instant())));
    }

    private Mono<ListEntry> find(ServerRequest request, Account account) {
        return Mono.defer(() -> entries.find(Callers.id(request)))
                .filter(entry -> entry.record().department().equals(account.department()))
                .switchIfEmpty(Mono.error(ApiProblem::notFound));
    }

    private static Optional<UUID> id(ServerRequest request, String parameter) {
        return request.queryParam(parameter)
                .map(text ->
                        Callers.parse(text).orElseThrow(() -> ApiProblem.badRequest("参数 " + parameter + " 不是有效的编号。")));
    }
}
