package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Objects;
import org.creditportal.cms.workbench.MediaPages.Listed;
import org.creditportal.cms.workbench.MediaPages.Medium;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;

/// The media library: pictures and documents are uploaded, looked at, masked and deleted.
final class MediaRoutes {

    private static final String PATH = MediaPages.PATH;
    private static final String API = MediaPages.API;

    private final Pages pages;
    private final DepartmentsApi api;

    MediaRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, this::upload)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/deletion", this::delete)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.MEDIA).flatMap(visit -> browse(visit, Attempt.none()));
    }

    private Mono<ServerResponse> browse(Visit visit, Attempt attempt) {
        return api.read(visit.request(), API + MediaPages.query(visit))
                .map(answer -> answer.as(Listed.class))
                .flatMap(listed ->
                        pages.show(HttpStatusCode.valueOf(attempt.status()), MediaPages.list(visit, listed, attempt)));
    }

    private Mono<ServerResponse> upload(ServerRequest request) {
        return pages.visit(request, Places.MEDIA)
                .flatMap(visit -> request.multipartData()
                        .map(Typed::of)
                        .flatMap(typed -> new Submission(
                                        MediaPages.upload(),
                                        sent -> api.upload(request, API, sent.key()),
                                        answer -> Pages.seeOther(PATH + "/" + answer.newId(), "medium"),
                                        again -> browse(visit, again))
                                .of(typed, visit)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.MEDIA).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return api.read(visit.request(), API + "/" + id(visit.request()))
                .map(answer -> new MediumPage(visit, answer.as(Medium.class), version(answer), attempt).sheet())
                .flatMap(sheet -> pages.show(HttpStatusCode.valueOf(attempt.status()), sheet));
    }

    private static String version(ApiAnswer answer) {
        return Objects.requireNonNullElse(answer.headers().getETag(), "").replace("\"", "");
    }

    /// A masked copy is a medium of its own, and leads to its own page.
    private Mono<ServerResponse> act(ServerRequest request) {
        var act = request.pathVariable("act");
        return pages.visit(request, Places.MEDIA)
                .flatMap(visit -> request.formData().map(Typed::new).flatMap(typed -> act(visit, act, typed)));
    }

    private Mono<ServerResponse> act(Visit visit, String act, Typed typed) {
        var path = "/" + id(visit.request());
        var sketch = MediumPage.act(act, typed.text("finding")).orElseThrow(() -> ApiRefusal.notFound(""));
        return new Submission(
                        sketch,
                        sent -> api.post(visit.request(), API + path + "/" + act, sent.key(), sent.body(sketch.asks())),
                        answer -> Pages.seeOther(
                                PATH + "/" + answer.tree().path("id").asString(), "medium-" + act),
                        again -> show(visit, again))
                .of(typed, visit);
    }

    private Mono<ServerResponse> delete(ServerRequest request) {
        return pages.visit(request, Places.MEDIA)
                .flatMap(visit -> new Submission(
                                MediumPage.deletion(""),
                                typed -> api.write(
                                        request,
                                        HttpMethod.DELETE,
                                        API + "/" + id(request),
                                        typed.key(),
                                        "\"" + typed.text("version") + "\"",
                                        JsonNodeFactory.instance.objectNode()),
                                answer -> Pages.seeOther(PATH, "medium-deletion"),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private static String id(ServerRequest request) {
        return Queries.encoded(request.pathVariable("id"));
    }
}
