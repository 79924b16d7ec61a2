package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.Memorandum;
import org.creditportal.cms.catalogue.MemorandumKind;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.creditportal.cms.proceeding.catalogue.RemoveMemorandum;
import org.creditportal.cms.proceeding.catalogue.WriteMemorandum;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Which memoranda there are (D6): read by all, maintained by the credit office and administrators.
final class MemorandumRoutes {

    private static final String PATH = "/cms/v1/catalogue/memoranda";
    private static final String ONE = PATH + "/{kind}/{number}";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 100;

    private final Memoranda memoranda;
    private final WriteMemorandum writeMemorandum;
    private final RemoveMemorandum removeMemorandum;
    private final CatalogueWrites writes;

    MemorandumRoutes(
            Memoranda memoranda, WriteMemorandum writeMemorandum, RemoveMemorandum removeMemorandum, Writes writes) {
        this.memoranda = memoranda;
        this.writeMemorandum = writeMemorandum;
        this.removeMemorandum = removeMemorandum;
        this.writes = new CatalogueWrites(writes);
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(ONE, this::show)
                .PUT(ONE, this::write)
                .DELETE(ONE, this::remove)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        KnownParameters.of(request);
        return memoranda
                .all()
                .map(MemorandumView::of)
                .collectList()
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", items)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return memoranda
                .find(number(request))
                .map(MemorandumView::of)
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, view.tag())
                        .bodyValue(view));
    }

    private Mono<ServerResponse> write(ServerRequest request) {
        var number = number(request);
        return writes.once(request, (account, version, body) -> write(account, parse(number, body), version));
    }

    private Mono<Result> write(Account account, Memorandum memorandum, long version) {
        return writeMemorandum
                .write(account, memorandum, version)
                .map(MemorandumView::of)
                .map(view -> {
                    var status = version == 0 ? HttpStatus.CREATED : HttpStatus.OK;
                    return new Result(status.value(), Map.of(HttpHeaders.ETAG, view.tag()), view);
                });
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        var number = number(request);
        return writes.once(
                request,
                (account, version, body) -> removeMemorandum
                        .remove(account, number, version)
                        .map(MemorandumView::of)
                        .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view)));
    }

    private static Memorandum parse(MemorandumNumber number, String text) {
        var body = ActBody.parse(text, Set.of("title", "documentNumber"));
        return new Memorandum(
                number,
                CatalogueWrites.line(body, "title", LONGEST_TITLE),
                CatalogueWrites.line(body, "documentNumber", LONGEST_NUMBER));
    }

    private static MemorandumNumber number(ServerRequest request) {
        var kind = MemorandumKind.of(request.pathVariable("kind")).orElseThrow(ApiProblem::notFound);
        return new MemorandumNumber(kind, CatalogueWrites.number(request));
    }
}
