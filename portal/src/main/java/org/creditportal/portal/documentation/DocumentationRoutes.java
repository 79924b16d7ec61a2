package org.creditportal.portal.documentation;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.Site;
import org.creditportal.templates.DocsPage;
import org.creditportal.templates.Frame;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class DocumentationRoutes {

    private final ApiDescription description;
    private final DocsPage page;
    private final PublicAnswer answer;

    DocumentationRoutes(ApiDescription description, Site site, PublicAnswer answer) {
        this.description = description;
        this.page = new DocsPage(Frame.of(site.name(), "数据接口说明", "/docs"), new Operations(description).groups());
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> documentation() {
        return route().GET("/openapi.json", this::openApi)
                .GET("/docs", this::docs)
                .build();
    }

    private Mono<ServerResponse> openApi(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return answer.json(request, description.root());
    }

    private Mono<ServerResponse> docs(ServerRequest request) {
        return answer.page(request, page);
    }
}
