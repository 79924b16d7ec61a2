package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.workbench.IndexPage.Answer;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// How the index is, and what can be done to it.
final class IndexRoutes {

    private static final String PATH = "/workbench/reconciliation";
    private static final String API = "/cms/v1/reconciliation";

    private final Pages pages;
    private final DepartmentsApi api;

    IndexRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::show)
                .POST(PATH + "/{act}", this::tend)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.INDEX).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return api.read(visit.request(), API)
                .map(answer -> answer.as(Answer.class))
                .flatMap(index ->
                        pages.show(HttpStatusCode.valueOf(attempt.status()), IndexPage.of(visit, index, attempt)));
    }

    private Mono<ServerResponse> tend(ServerRequest request) {
        var act = request.pathVariable("act");
        if (!IndexPage.ACTS.contains(act)) {
            return Mono.error(ApiRefusal.notFound(""));
        }
        return pages.visit(request, Places.INDEX)
                .flatMap(visit -> new Submission(
                                FormSketch.of(act),
                                typed -> api.post(request, API, typed.key(), Map.of("act", act)),
                                answer -> Pages.seeOther(PATH, act),
                                again -> show(visit, again))
                        .of(request, visit));
    }
}
