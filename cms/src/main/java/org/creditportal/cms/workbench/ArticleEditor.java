package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.desk.Deed;
import org.creditportal.cms.desk.DeedFilter;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Articles are written: a new one, and the draft of one that is there. Nobody's text is lost where two write.
final class ArticleEditor {

    private static final String PATH = ArticlePages.PATH;
    private static final String API = "/cms/v1/articles";

    private final Pages pages;
    private final DepartmentsApi api;
    private final Deeds deeds;

    ArticleEditor(Pages pages, DepartmentsApi api, Deeds deeds) {
        this.pages = pages;
        this.api = api;
        this.deeds = deeds;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH + "/new", this::blank)
                .POST(PATH, this::write)
                .GET(PATH + "/{id}/edit", this::edit)
                .POST(PATH + "/{id}/draft", this::save)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        var kind = ArticlePages.kind(new Queries(request).text("kind"));
        return pages.visit(request, Places.ARTICLES).flatMap(visit -> blank(visit, kind, Attempt.none()));
    }

    private Mono<ServerResponse> blank(Visit visit, ArticleKind kind, Attempt attempt) {
        return MediaPages.newest(api, visit)
                .map(media -> new EditorPage(visit, kind, ArticleForms.NOTHING, attempt, null, media))
                .flatMap(page -> pages.show(HttpStatusCode.valueOf(attempt.status()), page.sheet()));
    }

    private Mono<ServerResponse> write(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES)
                .flatMap(visit -> request.formData().map(Typed::new).flatMap(typed -> write(visit, typed)));
    }

    private Mono<ServerResponse> write(Visit visit, Typed typed) {
        var kind = ArticlePages.kind(typed.text("kind"));
        var sketch = ArticleForms.blank(visit, kind, typed);
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

    private Mono<ServerResponse> edit(ServerRequest request) {
        return pages.visit(request, Places.ARTICLES).flatMap(visit -> edit(visit, Attempt.none()));
    }

    private Mono<ServerResponse> edit(Visit visit, Attempt attempt) {
        return article(visit.request())
                .flatMap(article -> page(visit, article, attempt))
                .flatMap(page -> pages.show(HttpStatusCode.valueOf(attempt.status()), page.sheet()));
    }

    private Mono<EditorPage> page(Visit visit, JsonNode article, Attempt attempt) {
        return MediaPages.newest(api, visit)
                .map(media -> new EditorPage(visit, ArticleForms.kind(article), article, attempt, null, media));
    }

    private Mono<ServerResponse> save(ServerRequest request) {
        return Mono.zip(
                        pages.visit(request, Places.ARTICLES),
                        article(request),
                        request.formData().map(Typed::new))
                .flatMap(
                        all -> save(all.getT1(), all.getT2(), Overtaken.chosen(all.getT1(), all.getT2(), all.getT3())));
    }

    /// What was read must be what is changed: its version is carried along.
    private Mono<ServerResponse> save(Visit visit, JsonNode article, Typed typed) {
        var sketch = ArticleForms.draft(visit, article, typed);
        var path = "/" + Queries.encoded(visit.request().pathVariable("id"));
        return new Submission(
                        sketch,
                        sent -> api.write(
                                visit.request(),
                                HttpMethod.PUT,
                                API + path + "/draft",
                                sent.key(),
                                "\"" + sent.text("version") + "\"",
                                ArticleForms.contents(article, sketch, sent)),
                        answer -> Pages.seeOther(PATH + path, "article"),
                        again -> isOvertaken(again) ? overtaken(visit, again.typed()) : edit(visit, again))
                .of(typed, visit);
    }

    private static boolean isOvertaken(Attempt attempt) {
        return attempt.status() == HttpStatus.PRECONDITION_FAILED.value();
    }

    private Mono<ServerResponse> overtaken(Visit visit, Typed typed) {
        return article(visit.request())
                .zipWhen(this::lastDeed)
                .map(both ->
                        new Overtaken(visit, both.getT1(), typed, both.getT2().orElse(null)))
                .flatMap(overtaken -> page(visit, overtaken.article(), overtaken.again(overtaken.sketch()))
                        .flatMap(page -> pages.show(HttpStatus.PRECONDITION_FAILED, page.overtaken(overtaken))));
    }

    private Mono<Optional<Deed>> lastDeed(JsonNode article) {
        var id = UUID.fromString(article.path("id").asString());
        return deeds.browse(new DeedFilter(null, null, id, null, null), 1)
                .next()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<JsonNode> article(ServerRequest request) {
        return api.read(request, API + "/" + Queries.encoded(request.pathVariable("id")))
                .map(ApiAnswer::tree);
    }
}
