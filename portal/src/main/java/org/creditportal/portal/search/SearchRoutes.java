package org.creditportal.portal.search;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.portal.web.Around;
import org.creditportal.portal.web.Item;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.PublishedItems;
import org.creditportal.portal.web.ReadAround;
import org.creditportal.portal.web.SearchParameterReader;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.search.text.QueryText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class SearchRoutes {

    private final FindPublished findPublished;
    private final SearchPages pages;
    private final PublishedItems items;
    private final ReadAround readAround;
    private final Labels labels;
    private final PublicAnswer answer;

    SearchRoutes(
            FindPublished findPublished,
            SearchPages pages,
            PublishedItems items,
            ReadAround readAround,
            Labels labels,
            PublicAnswer answer) {
        this.findPublished = findPublished;
        this.pages = pages;
        this.items = items;
        this.readAround = readAround;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> searching() {
        return route().GET("/search", this::page)
                .GET("/api/v1/search", this::json)
                .build();
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        var asked = SearchParameterReader.read(request.queryParams());
        return findPublished
                .find(asked)
                .flatMap(found -> Mono.zip(
                        labels.read(), readAround(found), (known, around) -> pages.page(asked, found, known, around)))
                .flatMap(page -> answer.page(request, page));
    }

    private Mono<Around> readAround(FindPublished.Found found) {
        var articles = found.records().stream()
                .filter(record -> record instanceof PublishedArticle)
                .map(PublishedArticle.class::cast)
                .toList();
        return readAround.read(articles, found.moment().epoch());
    }

    private Mono<ServerResponse> json(ServerRequest request) {
        var asked = SearchParameterReader.read(request.queryParams());
        return findPublished
                .find(asked)
                .flatMap(found -> Mono.zip(items(found, asked), labels.read())
                        .flatMap(with -> answer.json(request, SearchAnswer.of(found, with.getT1(), with.getT2()))));
    }

    private Mono<List<Item>> items(FindPublished.Found found, SearchParameters asked) {
        return items.found(
                found.records(), QueryText.parse(asked.q()), found.moment().epoch());
    }
}
