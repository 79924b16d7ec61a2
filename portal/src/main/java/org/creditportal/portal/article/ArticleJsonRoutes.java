package org.creditportal.portal.article;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Set;
import org.creditportal.portal.web.ArticleItem;
import org.creditportal.portal.web.BrowseArticles;
import org.creditportal.portal.web.BrowseArticles.Written;
import org.creditportal.portal.web.ItemList;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.SearchParameterReader;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Articles as programs read them.
@Configuration(proxyBeanMethods = false)
class ArticleJsonRoutes {

    private static final String PATH = "/api/v1/articles/";

    private final BrowseArticles browseArticles;
    private final ReadArticle readArticle;
    private final ReadIncluded readIncluded;
    private final PublicAnswer answer;
    private final JsonMapper json;

    ArticleJsonRoutes(
            BrowseArticles browseArticles,
            ReadArticle readArticle,
            ReadIncluded readIncluded,
            PublicAnswer answer,
            JsonMapper json) {
        this.browseArticles = browseArticles;
        this.readArticle = readArticle;
        this.readIncluded = readIncluded;
        this.answer = answer;
        this.json = json;
    }

    @Bean
    RouterFunction<ServerResponse> articlesAsJson() {
        return route().GET("/api/v1/articles", this::list)
                .GET("/api/v1/articles/{slug}", this::article)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        var given = request.queryParams();
        var asked = SearchParameterReader.read(given, ItemShape.PARAMETERS);
        var shape = ItemShape.read(given, given.keySet());
        return browseArticles
                .browse(asked)
                .flatMap(written -> readIncluded
                        .read(
                                written.articles(),
                                written.around(),
                                shape,
                                written.moment().epoch())
                        .map(included -> list(written, QueryText.parse(asked.q()), shape, included)))
                .flatMap(found -> answer.json(request, found));
    }

    private Mono<ServerResponse> article(ServerRequest request) {
        var shape = ItemShape.read(request.queryParams(), Set.of());
        return readArticle.read(request.pathVariable("slug")).flatMap(found -> switch (found) {
            case Found.Moved(var to) -> ArticleRoutes.moved(PATH + to);
            case Found.Read read ->
                readIncluded
                        .read(
                                List.of(read.article()),
                                read.around(),
                                shape,
                                read.moment().at())
                        .flatMap(included -> answer.json(request, shaped(read, shape, included)));
        });
    }

    private ArticleList list(Written written, QueryText text, ItemShape shape, List<ArticleItem> included) {
        var next = written.results().next();
        var items = written.articles().stream()
                .map(article -> shape.of(ArticleItem.found(article, text, written.around()), json))
                .toList();
        return new ArticleList(
                new ItemList<>(
                        written.results().total(),
                        items,
                        next == null ? null : next.encode(),
                        written.moment().epoch()),
                asked(shape, included));
    }

    private Object shaped(Found.Read read, ItemShape shape, List<ArticleItem> included) {
        var tree = shape.of(ArticleAnswer.of(read), json, "asOf");
        if (tree instanceof ObjectNode members && !shape.include().isEmpty()) {
            members.set("included", json.valueToTree(included));
        }
        return tree;
    }

    private static @Nullable List<ArticleItem> asked(ItemShape shape, List<ArticleItem> included) {
        return shape.include().isEmpty() ? null : included;
    }
}
