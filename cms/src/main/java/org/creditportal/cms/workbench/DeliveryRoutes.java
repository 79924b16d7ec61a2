package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.workbench.DeliveryPages.Answer;
import org.creditportal.cms.workbench.DeliveryPages.Listed;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What must appear where until when; what is late comes first.
final class DeliveryRoutes {

    private static final String PATH = "/workbench/deliveries";
    private static final String API = "/cms/v1/deliveries";

    private final Pages pages;
    private final DepartmentsApi api;

    DeliveryRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/confirmation", request -> act(request, "confirmation"))
                .POST(PATH + "/{id}/retry", request -> act(request, "retry"))
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var after = new Queries(request).id("after");
        return pages.visit(request, Places.DELIVERIES)
                .flatMap(visit -> Mono.zip(
                                after == null ? listed(request, "?overdue=true") : Mono.just(Listed.nothing()),
                                listed(request, "?overdue=false" + (after == null ? "" : "&after=" + after)))
                        .flatMap(both -> pages.show(DeliveryPages.list(visit, both.getT1(), both.getT2()))));
    }

    private Mono<Listed> listed(ServerRequest request, String query) {
        return api.read(request, API + query).map(answer -> answer.as(Listed.class));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.DELIVERIES).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return api.read(visit.request(), API + "/" + id(visit.request()))
                .map(answer -> answer.as(Answer.class))
                .flatMap(known ->
                        pages.show(HttpStatusCode.valueOf(attempt.status()), DeliveryPages.one(visit, known, attempt)));
    }

    private Mono<ServerResponse> act(ServerRequest request, String act) {
        return pages.visit(request, Places.DELIVERIES)
                .flatMap(visit -> Submission.onRecord(
                                api,
                                request,
                                new RecordAct(API, PATH, id(request), act),
                                DeliveryPages.act(act),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private static String id(ServerRequest request) {
        return Queries.encoded(request.pathVariable("id"));
    }
}
