package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.workbench.ArticlePages.Compared;
import org.creditportal.cms.workbench.ArticlePages.Listed;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Articles of a department: found, compared, submitted, signed, planned and withdrawn.
final class ArticleRoutes {

    private static final String PATH = "/workbench/articles";
    private static final String API = "/cms/v1/articles";

    private final Pages pages;
    private final DepartmentsApi api;

    ArticleRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{id}", this::show)
                .GET(PATH + "/{id}/comparison", this::compare)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES)
                .flatMap(visit -> api.read(request, API + ArticlePages.query(visit))
                        .map(answer -> answer.as(Listed.class))
                        .flatMap(listed -> pages.show(ArticlePages.list(visit, listed))));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return article(visit.request())
                .flatMap(article -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()), ArticlePages.one(visit, article, attempt)));
    }

    private Mono<JsonNode> article(ServerRequest request) {
        return api.read(request, API + "/" + id(request)).map(ApiAnswer::tree);
    }

    private Mono<ServerResponse> compare(ServerRequest request) {
        var queries = new Queries(request);
        var path = API + "/" + id(request) + "/comparison?from=" + Queries.encoded(String.valueOf(queries.text("from")))
                + "&to=" + Queries.encoded(String.valueOf(queries.text("to")));
        return pages.visit(request, Places.ARTICLES)
                .flatMap(visit -> api.read(request, path)
                        .map(answer -> answer.as(Compared.class))
                        .flatMap(compared -> pages.show(ArticlePages.comparison(visit, id(request), compared))));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var act = ArticleAct.of(request.pathVariable("act")).orElseThrow(() -> ApiRefusal.notFound(""));
        return pages.visit(request, Places.ARTICLES)
                .flatMap(visit -> request.formData().map(Typed::new).flatMap(typed -> act(visit, act, typed)));
    }

    private Mono<ServerResponse> act(Visit visit, ArticleAct act, Typed typed) {
        var path = "/" + id(visit.request());
        var sketch = ArticleForms.act(visit, act, typed.text("finding"));
        return new Submission(
                        sketch,
                        sent -> api.post(
                                visit.request(), API + path + "/" + act.code(), sent.key(), sent.body(sketch.asks())),
                        answer -> done(visit, act, answer),
                        again -> show(visit, again))
                .of(typed, visit);
    }

    /// A link to a preview is the answer itself: it opens what is not public, and must lie in no address of ours.
    private Mono<ServerResponse> done(Visit visit, ArticleAct act, ApiAnswer answer) {
        return switch (act) {
            case PREVIEW_LINK -> pages.show(ArticlePages.preview(visit, answer.tree()));
            case DISCARD -> Pages.seeOther(PATH, "discard");
            case DRAFT, SUBMISSION, RETURN, SIGNATURE, WITHDRAWAL, RESTORATION, MASKING, JUSTIFICATION, PLAN ->
                Pages.seeOther(PATH + "/" + id(visit.request()), "article-" + act.code());
        };
    }

    private static String id(ServerRequest request) {
        return Queries.encoded(request.pathVariable("id"));
    }
}
