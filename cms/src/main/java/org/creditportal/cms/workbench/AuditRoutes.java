package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.desk.DeedFilter;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.workbench.AuditPage.Verified;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What was done and by whom: looked through, verified, taken along.
final class AuditRoutes {

    private static final int PAGE = 50;
    private static final int MOST = 50_000;
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Pages pages;
    private final DepartmentsApi api;
    private final Deeds deeds;

    AuditRoutes(Pages pages, DepartmentsApi api, Deeds deeds) {
        this.pages = pages;
        this.api = api;
        this.deeds = deeds;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Places.AUDIT.path(), this::browse)
                .GET(Places.AUDIT.path() + "/export.csv", this::export)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var filter = filter(request);
        return pages.visit(request, Places.AUDIT)
                .flatMap(visit -> Mono.zip(
                                deeds.browse(filter, PAGE).collectList(),
                                api.read(request, "/cms/v1/audit/verification")
                                        .map(answer -> answer.as(Verified.class)))
                        .flatMap(both -> pages.show(AuditPage.of(visit, filter, both.getT1(), both.getT2(), PAGE))));
    }

    private static DeedFilter filter(ServerRequest request) {
        var queries = new Queries(request);
        return new DeedFilter(
                queries.text("login"),
                queries.text("act"),
                queries.id("record"),
                queries.day("day"),
                queries.id("after"));
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        return pages.visit(request, Places.AUDIT)
                .flatMap(visit -> deeds.browse(filter(request), MOST).collectList())
                .flatMap(found -> ServerResponse.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                        .bodyValue(AuditFile.csv(found)));
    }
}
