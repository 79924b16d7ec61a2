package org.creditportal.portal.article;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.creditportal.portal.web.BrowseArticles;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.ReaderProblem;
import org.creditportal.portal.web.RobotsTag;
import org.creditportal.portal.web.SearchParameterReader;
import org.creditportal.search.Dimension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Articles as pages.
@Configuration(proxyBeanMethods = false)
class ArticleRoutes {

    private final BrowseArticles browseArticles;
    private final ReadArticle readArticle;
    private final OpenPreview openPreview;
    private final ArticleListPages listPages;
    private final ShowArticle showArticle;
    private final Labels labels;
    private final PublicAnswer answer;

    ArticleRoutes(
            BrowseArticles browseArticles,
            ReadArticle readArticle,
            OpenPreview openPreview,
            ArticleListPages listPages,
            ShowArticle showArticle,
            Labels labels,
            PublicAnswer answer) {
        this.browseArticles = browseArticles;
        this.readArticle = readArticle;
        this.openPreview = openPreview;
        this.listPages = listPages;
        this.showArticle = showArticle;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> articlePages() {
        var routes = route();
        for (var column : Column.values()) {
            routes.GET(column.path(), request -> list(request, column));
        }
        return routes.GET("/articles/preview/{token}", this::preview)
                .GET("/articles/{slug}", this::article)
                .build();
    }

    /// The article is elsewhere; asked again each time, for that may change.
    static Mono<ServerResponse> moved(String location) {
        return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(location))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request, Column column) {
        var asked = SearchParameterReader.read(request.queryParams());
        if (!asked.selected(Dimension.ARTICLE).isEmpty()) {
            throw ReaderProblem.badRequest("这个页面的地址已经选定文章种类，不再带参数 article。");
        }
        return browseArticles
                .browse(asked.choosing(Dimension.ARTICLE, Set.of(column.kind().code()))
                        .after(asked.after()))
                .zipWith(labels.read(), (written, known) -> listPages.page(column, asked, written, known))
                .flatMap(page -> answer.page(request, page));
    }

    private Mono<ServerResponse> article(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return readArticle.read(request.pathVariable("slug")).flatMap(found -> switch (found) {
            case Found.Moved(var to) -> moved("/articles/" + to);
            case Found.Read read -> answer.page(request, showArticle.show(read), robots(read));
        });
    }

    private Mono<ServerResponse> preview(ServerRequest request) {
        return openPreview
                .open(request.pathVariable("token"))
                .flatMap(read -> answer.unkept(showArticle.preview(read)));
    }

    private static Map<String, String> robots(Found.Read read) {
        return read.banner() == null ? RobotsTag.until(read.forgottenAt()) : RobotsTag.NOINDEX;
    }
}
