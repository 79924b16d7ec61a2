package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.workbench.ReadsPage.Listed;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Auditors look at who was shown numbers of persons in clear, and say what they think of it.
final class ReadsRoutes {

    private static final String PATH = ReadsPage.PATH;
    private static final String API = "/cms/v1/audit/reads";

    private final Pages pages;
    private final DepartmentsApi api;

    ReadsRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH + "/{id}/review", this::review)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.AUDIT).flatMap(visit -> browse(visit, Attempt.none()));
    }

    private Mono<ServerResponse> browse(Visit visit, Attempt attempt) {
        var after = new Queries(visit.request()).id("after");
        var reviewed = "?reviewed=true" + (after == null ? "" : "&after=" + after);
        return Mono.zip(listed(visit, "?reviewed=false"), listed(visit, reviewed))
                .flatMap(both -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        ReadsPage.of(visit, both.getT1(), both.getT2(), attempt)));
    }

    private Mono<Listed> listed(Visit visit, String query) {
        return api.read(visit.request(), API + query).map(answer -> answer.as(Listed.class));
    }

    private Mono<ServerResponse> review(ServerRequest request) {
        var id = Queries.encoded(request.pathVariable("id"));
        return pages.visit(request, Places.AUDIT).flatMap(visit -> {
            var sketch = ReadsPage.review(visit, id);
            return new Submission(
                            sketch,
                            typed -> api.post(
                                    request, API + "/" + id + "/review", typed.key(), typed.body(sketch.asks())),
                            answer -> Pages.seeOther(PATH, "review"),
                            again -> browse(visit, again))
                    .of(request, visit);
        });
    }
}
