package org.creditportal.portal.subject;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class SubjectRoutes {

    private final ReadSubject readSubject;
    private final SubjectPages pages;
    private final Labels labels;
    private final PublicAnswer answer;

    SubjectRoutes(ReadSubject readSubject, SubjectPages pages, Labels labels, PublicAnswer answer) {
        this.readSubject = readSubject;
        this.pages = pages;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> subjectPaths() {
        return route().GET("/subjects/{uscc}", this::page)
                .GET("/api/v1/subjects/{uscc}", this::json)
                .build();
    }

    private Mono<ServerResponse> page(ServerRequest request) {
        return readSubject
                .read(code(request))
                .zipWith(labels.read(), pages::page)
                .flatMap(page -> answer.page(request, page));
    }

    private Mono<ServerResponse> json(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return readSubject.read(code(request)).flatMap(read -> answer.json(request, SubjectAnswer.of(read)));
    }

    private static UnifiedSocialCreditCode code(ServerRequest request) {
        return UnifiedSocialCreditCode.parse(request.pathVariable("uscc"))
                .orElseThrow(() -> ReaderProblem.badRequest("这不是有效的统一社会信用代码：应为 18 位，末位校验码须相符。请核对后再试。"));
    }
}
