package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.workbench.AnnouncementPages.Answer;
import org.creditportal.cms.workbench.AnnouncementPages.Listed;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A department's announcements: written, signed, taken down.
final class AnnouncementRoutes {

    private static final String PATH = "/workbench/announcements";
    private static final String API = "/cms/v1/announcements";

    private final Pages pages;
    private final DepartmentsApi api;

    AnnouncementRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/new", this::blank)
                .POST(PATH, this::write)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/signature", request -> act(request, "signature"))
                .POST(PATH + "/{id}/withdrawal", request -> act(request, "withdrawal"))
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var after = new Queries(request).id("after");
        return pages.visit(request, Places.ANNOUNCEMENTS)
                .flatMap(visit -> api.read(request, API + (after == null ? "" : "?after=" + after))
                        .map(answer -> answer.as(Listed.class))
                        .flatMap(listed -> pages.show(AnnouncementPages.list(visit, listed))));
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return pages.visit(request, Places.ANNOUNCEMENTS).flatMap(visit -> blank(visit, Attempt.none()));
    }

    private Mono<ServerResponse> blank(Visit visit, Attempt attempt) {
        return pages.show(HttpStatusCode.valueOf(attempt.status()), AnnouncementPages.blank(visit, attempt));
    }

    private Mono<ServerResponse> write(ServerRequest request) {
        return pages.visit(request, Places.ANNOUNCEMENTS).flatMap(visit -> {
            var sketch = AnnouncementPages.sketch(visit);
            return new Submission(
                            sketch,
                            typed -> api.post(request, API, typed.key(), typed.body(sketch.asks())),
                            answer -> Pages.seeOther(PATH + "/" + answer.newId(), "announcement"),
                            again -> blank(visit, again))
                    .of(request, visit);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.ANNOUNCEMENTS).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return api.read(visit.request(), API + "/" + id(visit.request()))
                .map(answer -> answer.as(Answer.class))
                .flatMap(known -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()), AnnouncementPages.one(visit, known, attempt)));
    }

    private Mono<ServerResponse> act(ServerRequest request, String act) {
        return pages.visit(request, Places.ANNOUNCEMENTS)
                .flatMap(visit -> Submission.onRecord(
                                api,
                                request,
                                new RecordAct(API, PATH, id(request), act),
                                AnnouncementPages.act(act),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private static String id(ServerRequest request) {
        return Queries.encoded(request.pathVariable("id"));
    }
}
