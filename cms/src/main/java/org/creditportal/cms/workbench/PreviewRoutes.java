package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.MalformedException;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.ReadersView;
import org.creditportal.templates.Markup;
import org.creditportal.templates.workbench.PreviewPart;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Shows what somebody is writing as readers would see it; nothing is kept. A page that fetches it anew by itself gets
/// the part, everybody else the page with all that was typed.
final class PreviewRoutes {

    private static final String FETCHED = "HX-Request";

    private final Pages pages;
    private final DepartmentsApi api;
    private final ReadersView readers;
    private final PortalTime time;

    PreviewRoutes(Pages pages, DepartmentsApi api, ReadersView readers, PortalTime time) {
        this.pages = pages;
        this.api = api;
        this.readers = readers;
        this.time = time;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(EditorPage.PREVIEW, this::preview)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> preview(ServerRequest request) {
        return Mono.zip(
                        pages.visit(request, Places.ARTICLES),
                        article(request),
                        request.formData().map(Typed::new))
                .flatMap(all -> preview(all.getT1(), all.getT2(), all.getT3()));
    }

    /// As it is kept, for who may see it; an empty object for a new one.
    private Mono<JsonNode> article(ServerRequest request) {
        var id = new Queries(request).id("article");
        return id == null
                ? Mono.just(ArticleForms.NOTHING)
                : api.read(request, "/cms/v1/articles/" + id).map(ApiAnswer::tree);
    }

    private Mono<ServerResponse> preview(Visit visit, JsonNode article, Typed typed) {
        var kind = article.has("kind") ? ArticleForms.kind(article) : ArticlePages.kind(typed.text("kind"));
        var sketch = EditorPage.sketch(visit, kind, article, typed);
        return Mono.fromCallable(() -> ContentsJson.read(kind, ArticleForms.contents(article, sketch, typed)))
                .onErrorMap(
                        MalformedException.class,
                        wrong -> new ApiRefusal(HttpStatus.BAD_REQUEST.value(), visit.say("problem.id")))
                .flatMap(written -> readers.page(SketchedArticle.of(visit, article, written, time.instant())))
                .map(ReadersPart::of)
                .defaultIfEmpty(Markup.escaped(visit.say("preview.away")))
                .flatMap(shown -> isFetched(visit)
                        ? pages.showPart(new PreviewPart(shown))
                        : MediaPages.newest(api, visit)
                                .map(media ->
                                        new EditorPage(visit, kind, article, Attempt.kept(sketch, typed), shown, media))
                                .flatMap(page -> pages.show(page.sheet())));
    }

    private static boolean isFetched(Visit visit) {
        return visit.request().headers().firstHeader(FETCHED) != null;
    }
}
