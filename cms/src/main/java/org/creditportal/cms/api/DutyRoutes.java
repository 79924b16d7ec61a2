package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.proceeding.catalogue.RemoveDuty;
import org.creditportal.cms.proceeding.catalogue.WriteDuty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What departments are there for (D7): read by all, maintained by the credit office and administrators.
final class DutyRoutes {

    private static final String PATH = "/cms/v1/catalogue/duties";
    private static final String ONE = PATH + "/{number}";

    private final Duties duties;
    private final WriteDuty writeDuty;
    private final RemoveDuty removeDuty;
    private final CatalogueWrites writes;

    DutyRoutes(Duties duties, WriteDuty writeDuty, RemoveDuty removeDuty, Writes writes) {
        this.duties = duties;
        this.writeDuty = writeDuty;
        this.removeDuty = removeDuty;
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
        return duties.all()
                .map(DutyView::of)
                .collectList()
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", items)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return duties.find(CatalogueWrites.number(request))
                .map(DutyView::of)
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, view.tag())
                        .bodyValue(view));
    }

    private Mono<ServerResponse> write(ServerRequest request) {
        var number = CatalogueWrites.number(request);
        return writes.once(request, (account, version, body) -> write(account, DutyBody.parse(number, body), version));
    }

    private Mono<Result> write(Account account, Duty duty, long version) {
        return writeDuty.write(account, duty, version).map(DutyView::of).map(view -> {
            var status = version == 0 ? HttpStatus.CREATED : HttpStatus.OK;
            return new Result(status.value(), Map.of(HttpHeaders.ETAG, view.tag()), view);
        });
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        var number = CatalogueWrites.number(request);
        return writes.once(
                request,
                (account, version, body) -> removeDuty
                        .remove(account, number, version)
                        .map(DutyView::of)
                        .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view)));
    }
}
