package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.Life;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A department's own entries and candidates, and the acts on them.
final class EntryRoutes {

    private static final String PATH = "/cms/v1/entries";
    private static final int PAGE = 100;

    private final Life life;
    private final EntryActs acts;
    private final Catalogue catalogue;
    private final Writes writes;
    private final Clock clock;

    EntryRoutes(Life life, Catalogue catalogue, Writes writes, Clock clock) {
        this.life = life;
        this.acts = new EntryActs(life, clock);
        this.catalogue = catalogue;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, request -> write(request, account -> body -> record(account, body)))
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var intake = id(request, "import").orElse(null);
        var after = id(request, "after").orElse(null);
        return Callers.account(request)
                .flatMap(account -> page(account, intake, after))
                .map(items -> new EntryPage(
                        items, items.size() < PAGE ? null : items.getLast().id()))
                .flatMap(page -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(page));
    }

    /// Candidates have no form.
    private Mono<List<EntryView>> page(Account account, @Nullable UUID intake, @Nullable UUID after) {
        var candidates = intake == null
                ? life.cases().candidates().ofDepartment(account.department(), after, PAGE)
                : Flux.<ListEntry>empty();
        return Flux.<ListEntry>concat(
                        candidates, life.cases().entries().ofDepartment(account.department(), intake, after, PAGE))
                .map(entry -> EntryView.of(entry, clock.instant()))
                .sort(Comparator.comparing((EntryView view) -> view.id().toString())
                        .reversed())
                .take(PAGE)
                .collectList();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> find(request, account))
                .flatMap(entry -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(EntryView.of(entry, clock.instant())));
    }

    private Mono<Result> record(Account account, String text) {
        return Mono.fromCallable(() -> CandidateBody.parse(text))
                .flatMap(body -> catalogue
                        .types(body.list())
                        .collectList()
                        .zipWith(catalogue.region())
                        .map(known -> body.proposed(known.getT1(), known.getT2())))
                .flatMap(proposed -> life.recordCandidate().record(account, proposed))
                .map(entry -> new Result(
                        HttpStatus.CREATED.value(),
                        Map.of(HttpHeaders.LOCATION, PATH + "/" + entry.id()),
                        EntryView.of(entry, clock.instant())));
    }

    /// An act that nobody knows is 404, one that is not possible now is 409.
    private Mono<ServerResponse> act(ServerRequest request) {
        var act = Act.of(request.pathVariable("act")).orElseThrow(ApiProblem::notFound);
        return write(
                request,
                account -> body -> Mono.defer(() -> acts.carryOut(act, Callers.id(request), account, body))
                        .map(entry -> new Result(HttpStatus.OK.value(), Map.of(), EntryView.of(entry, clock.instant())))
                        .defaultIfEmpty(new Result(
                                HttpStatus.OK.value(),
                                Map.of(),
                                Map.of("id", request.pathVariable("id"), "state", "closed"))));
    }

    private Mono<ServerResponse> write(ServerRequest request, Function<Account, Function<String, Mono<Result>>> what) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(
                                request, account, body, what.apply(account).apply(body))));
    }

    private Mono<ListEntry> find(ServerRequest request, Account account) {
        return Mono.defer(() -> life.cases().find(Callers.id(request)))
                .filter(entry -> entry.department().equals(account.department()))
                .switchIfEmpty(Mono.error(ApiProblem::notFound));
    }

    private static Optional<UUID> id(ServerRequest request, String parameter) {
        return request.queryParam(parameter)
                .map(text ->
                        Callers.parse(text).orElseThrow(() -> ApiProblem.badRequest("参数 " + parameter + " 不是有效的编号。")));
    }
}
