package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.workbench.ArticlePages.Compared;
import org.creditportal.cms.workbench.ArticlePages.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Articles of a department: written, submitted, signed, planned and withdrawn.
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
                .GET(PATH + "/new", this::blank)
                .POST(PATH, this::write)
                .GET(PATH + "/{id}", this::show)
                .GET(PATH + "/{id}/comparison", this::compare)
                .GET(PATH + "/{id}/edit", this::edit)
                .POST(PATH + "/{id}/draft", this::save)
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

    private Mono<ServerResponse> blank(ServerRequest request) {
        var kind = kind(new Queries(request).text("kind"));
        return pages.visit(request, Places.ARTICLES).flatMap(visit -> blank(visit, kind, Attempt.none()));
    }

    private Mono<ServerResponse> blank(Visit visit, ArticleKind kind, Attempt attempt) {
        return pages.show(HttpStatusCode.valueOf(attempt.status()), ArticlePages.blank(visit, kind, attempt));
    }

    private Mono<ServerResponse> write(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES)
                .flatMap(visit -> request.formData().map(Typed::new).flatMap(typed -> write(visit, typed)));
    }

    private Mono<ServerResponse> write(Visit visit, Typed typed) {
        var kind = kind(typed.text("kind"));
        var sketch = ArticleForms.blank(visit, kind);
        return new Submission(
                        sketch,
                        sent -> api.post(
                                visit.request(),
                                API,
                                sent.key(),
                                sent.body(sketch.asks()).put("kind", kind.code())),
                        answer -> Pages.seeOther(PATH + "/" + answer.newId(), "article"),
                        again -> blank(visit, kind, again))
                .of(typed, visit);
    }

    private static ArticleKind kind(@Nullable String code) {
        return code == null ? ArticleKind.NEWS : ArticleKind.of(code).orElse(ArticleKind.NEWS);
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

    private Mono<ServerResponse> edit(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES).flatMap(visit -> edit(visit, Attempt.none()));
    }

    private Mono<ServerResponse> edit(Visit visit, Attempt attempt) {
        return article(visit.request())
                .flatMap(article -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()), ArticlePages.edit(visit, article, attempt)));
    }

    /// What was read must be what is changed: its version is carried along.
    private Mono<ServerResponse> save(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES).zipWith(article(request)).flatMap(both -> {
            var visit = both.getT1();
            var article = both.getT2();
            var sketch = ArticleForms.draft(visit, ArticlePages.kind(article), article);
            return new Submission(
                            sketch,
                            typed -> api.write(
                                    request,
                                    HttpMethod.PUT,
                                    API + "/" + id(request) + "/draft",
                                    typed.key(),
                                    "\"" + typed.text("version") + "\"",
                                    ArticleForms.contents(article, sketch, typed)),
                            answer -> Pages.seeOther(PATH + "/" + id(request), "article"),
                            again -> edit(visit, again))
                    .of(request, visit);
        });
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
