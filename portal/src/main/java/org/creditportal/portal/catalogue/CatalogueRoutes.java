package org.creditportal.portal.catalogue;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.ItemList;
import org.creditportal.portal.web.PublicAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class CatalogueRoutes {

    private final PublishedCatalogue catalogue;
    private final EdgeWatch edges;
    private final CataloguePages pages;
    private final PublicAnswer answer;

    CatalogueRoutes(PublishedCatalogue catalogue, EdgeWatch edges, CataloguePages pages, PublicAnswer answer) {
        this.catalogue = catalogue;
        this.edges = edges;
        this.pages = pages;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> catalogues() {
        return route().GET("/memoranda", this::memoranda)
                .GET("/duties", this::duties)
                .GET("/api/v1/lists", request -> json(request, catalogue.lists().map(ListItem::of)))
                .GET("/api/v1/memoranda", request -> json(request, catalogue.memoranda()))
                .GET("/api/v1/duties", request -> json(request, catalogue.duties()))
                .build();
    }

    private Mono<ServerResponse> memoranda(ServerRequest request) {
        return catalogue.memoranda().collectList().flatMap(all -> answer.page(request, pages.memoranda(all)));
    }

    private Mono<ServerResponse> duties(ServerRequest request) {
        return catalogue.duties().collectList().flatMap(all -> answer.page(request, pages.duties(all)));
    }

    private Mono<ServerResponse> json(ServerRequest request, Flux<?> items) {
        GivenParameters.expectNone(request.queryParams());
        return edges.moment()
                .zipWith(items.collectList(), (moment, all) -> ItemList.whole(all, moment))
                .flatMap(body -> answer.json(request, body));
    }
}
