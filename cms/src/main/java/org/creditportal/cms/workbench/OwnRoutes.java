package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.workbench.OwnPages.SessionList;
import org.creditportal.cms.workbench.OwnPages.TokenAnswer;
import org.creditportal.cms.workbench.OwnPages.TokenList;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// One's own password, sessions and tokens for programs.
final class OwnRoutes {

    private static final String PATH = "/workbench/own";
    private static final String PASSWORD = "/workbench/password";
    private static final String TOKENS = "/cms/v1/tokens";
    private static final String SESSIONS = "/cms/v1/sessions";

    private final Pages pages;
    private final DepartmentsApi api;

    OwnRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> pages.visit(request).flatMap(visit -> show(visit, Attempt.none())))
                .POST(PATH + "/tokens", this::issue)
                .POST(PATH + "/tokens/{id}/revocation", this::revoke)
                .POST(PATH + "/sessions/{id}/end", this::end)
                .GET(PASSWORD, request -> pages.visit(request).flatMap(visit -> password(visit, Attempt.none())))
                .POST(PASSWORD, this::change)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return Mono.zip(
                        api.read(visit.request(), SESSIONS).map(answer -> answer.as(SessionList.class)),
                        api.read(visit.request(), TOKENS).map(answer -> answer.as(TokenList.class)))
                .flatMap(both -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        OwnPages.of(visit, both.getT1(), both.getT2(), attempt)));
    }

    /// The token is shown this once, so its page is the answer and no redirect.
    private Mono<ServerResponse> issue(ServerRequest request) {
        return pages.visit(request).flatMap(visit -> {
            var sketch = OwnPages.token(visit);
            return new Submission(
                            sketch,
                            typed -> api.post(request, TOKENS, typed.key(), typed.body(sketch.asks())),
                            answer -> pages.show(OwnPages.issued(visit, answer.as(TokenAnswer.class))),
                            again -> show(visit, again))
                    .of(request, visit);
        });
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        var path = TOKENS + "/" + Queries.encoded(request.pathVariable("id"));
        return pages.visit(request)
                .flatMap(visit -> new Submission(
                                OwnPages.REVOCATION,
                                typed -> api.write(request, HttpMethod.DELETE, path, typed.key(), "\"1\"", Map.of()),
                                answer -> Pages.seeOther(PATH, "revocation"),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        var path = SESSIONS + "/" + Queries.encoded(request.pathVariable("id"));
        return pages.visit(request)
                .flatMap(visit -> new Submission(
                                OwnPages.END,
                                typed -> api.write(request, HttpMethod.DELETE, path, typed.key(), null, Map.of()),
                                answer -> Pages.seeOther(PATH, "session-end"),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private Mono<ServerResponse> password(Visit visit, Attempt attempt) {
        return pages.show(HttpStatusCode.valueOf(attempt.status()), OwnPages.password(visit, attempt));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return pages.visit(request)
                .flatMap(visit -> new Submission(
                                OwnPages.PASSWORD,
                                typed -> api.post(
                                        request, "/cms/v1/password", typed.key(), typed.body(OwnPages.PASSWORD.asks())),
                                answer -> Pages.seeOther(PATH, "password"),
                                again -> password(visit, again))
                        .of(request, visit));
    }
}
