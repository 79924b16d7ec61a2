package org.creditportal.portal.sitemap;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.cms.publication.PublishedAddresses;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// One sitemap while everything fits into it, else an index of several.
@Configuration(proxyBeanMethods = false)
class SitemapRoutes {

    /// Robots take no more than 50,000 in one sitemap; the fixed pages must fit too.
    private static final int MOST = 49_000;

    private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,5}");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");

    private final EdgeWatch edges;
    private final PublishedAddresses addresses;
    private final PublicAnswer answer;

    SitemapRoutes(EdgeWatch edges, PublishedAddresses addresses, PublicAnswer answer) {
        this.edges = edges;
        this.addresses = addresses;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> sitemaps() {
        return route().GET("/sitemap.xml", this::sitemap).build();
    }

    private Mono<ServerResponse> sitemap(ServerRequest request) {
        var part = GivenParameters.among(Set.of("part"), request.queryParams()).single("part");
        var xml = SitemapXml.at(request.uri());
        return edges.moment()
                .flatMap(moment -> part == null ? all(moment, xml) : part(moment, xml, number(part)))
                .flatMap(body -> answer.bytes(request, XML, body));
    }

    private Mono<byte[]> all(Moment moment, SitemapXml xml) {
        return addresses
                .count(moment.epoch())
                .flatMap(total ->
                        total <= MOST ? part(moment, xml, 1) : Mono.just(xml.index((total + MOST - 1) / MOST)));
    }

    private Mono<byte[]> part(Moment moment, SitemapXml xml, int number) {
        return addresses
                .page(moment.epoch(), (long) (number - 1) * MOST, MOST)
                .collectList()
                .filter(found -> number == 1 || !found.isEmpty())
                .map(found -> xml.addresses(found, number == 1))
                .switchIfEmpty(Mono.error(ReaderProblem::notFound));
    }

    private static int number(String part) {
        if (!PART.matcher(part).matches()) {
            throw ReaderProblem.badRequest("参数 part 是从 1 起的整数。");
        }
        return Integer.parseInt(part);
    }
}
