package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.workbench.AccountPages.Answer;
import org.creditportal.cms.workbench.AccountPages.Listed;
import org.creditportal.cms.workbench.OwnPages.SessionList;
import org.creditportal.cms.workbench.OwnPages.TokenList;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The accounts of the installation, for its administrators.
final class AccountRoutes {

    private static final String PATH = "/workbench/accounts";
    private static final String API = "/cms/v1/accounts";

    private final Pages pages;
    private final DepartmentsApi api;

    AccountRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, this::create)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/change", this::change)
                .POST(PATH + "/{id}/deactivation", this::deactivate)
                .POST(PATH + "/{id}/reset", this::reset)
                .POST(PATH + "/{id}/sessions/{session}/end", this::endSession)
                .POST(PATH + "/{id}/tokens/{token}/revocation", this::revokeToken)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS).flatMap(visit -> browse(visit, Attempt.none()));
    }

    private Mono<ServerResponse> browse(Visit visit, Attempt attempt) {
        var after = new Queries(visit.request()).id("after");
        return api.read(visit.request(), API + (after == null ? "" : "?after=" + after))
                .map(answer -> answer.as(Listed.class))
                .flatMap(listed -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()), AccountPages.list(visit, listed, attempt)));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS).flatMap(visit -> {
            var sketch = AccountPages.creation(visit);
            return new Submission(
                            sketch,
                            typed -> api.post(request, API, typed.key(), typed.body(sketch.asks())),
                            answer -> pages.show(AccountPages.handedOver(visit, answer.as(Answer.class))),
                            again -> browse(visit, again))
                    .of(request, visit);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        var path = API + "/" + id(visit.request(), "id");
        return Mono.zip(
                        api.read(visit.request(), path).map(answer -> answer.as(Answer.class)),
                        api.read(visit.request(), path + "/sessions").map(answer -> answer.as(SessionList.class)),
                        api.read(visit.request(), path + "/tokens").map(answer -> answer.as(TokenList.class)))
                .flatMap(all -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        AccountPages.one(visit, all.getT1(), all.getT2(), all.getT3(), attempt)));
    }

    /// What was read must be what is changed: its version is carried along.
    private Mono<ServerResponse> change(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS).flatMap(visit -> {
            var sketch = AccountPages.change(visit, null);
            return new Submission(
                            sketch,
                            typed -> api.write(
                                    request,
                                    HttpMethod.PATCH,
                                    API + "/" + id(request, "id"),
                                    typed.key(),
                                    "\"" + typed.text("version") + "\"",
                                    typed.body(sketch.asks())),
                            answer -> Pages.seeOther(PATH + "/" + id(request, "id"), "change"),
                            again -> show(visit, again))
                    .of(request, visit);
        });
    }

    private Mono<ServerResponse> deactivate(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS)
                .flatMap(visit -> new Submission(
                                AccountPages.DEACTIVATION,
                                typed -> api.post(
                                        request,
                                        API + "/" + id(request, "id") + "/deactivation",
                                        typed.key(),
                                        Map.of()),
                                answer -> Pages.seeOther(PATH + "/" + id(request, "id"), "deactivation"),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private Mono<ServerResponse> reset(ServerRequest request) {
        return pages.visit(request, Places.ACCOUNTS)
                .flatMap(visit -> new Submission(
                                AccountPages.RESET,
                                typed -> api.post(
                                        request, API + "/" + id(request, "id") + "/reset", typed.key(), Map.of()),
                                answer -> pages.show(AccountPages.handedOver(visit, answer.as(Answer.class))),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private Mono<ServerResponse> endSession(ServerRequest request) {
        return end(request, OwnPages.END, "/sessions/" + id(request, "session"), "session-end");
    }

    private Mono<ServerResponse> revokeToken(ServerRequest request) {
        return end(request, OwnPages.REVOCATION, "/tokens/" + id(request, "token"), "revocation");
    }

    private Mono<ServerResponse> end(ServerRequest request, FormSketch sketch, String what, String message) {
        return pages.visit(request, Places.ACCOUNTS)
                .flatMap(visit -> new Submission(
                                sketch,
                                typed -> api.write(
                                        request,
                                        HttpMethod.DELETE,
                                        API + "/" + id(request, "id") + what,
                                        typed.key(),
                                        "\"1\"",
                                        Map.of()),
                                answer -> Pages.seeOther(PATH + "/" + id(request, "id"), message),
                                again -> show(visit, again))
                        .of(request, visit));
    }

    private static String id(ServerRequest request, String name) {
        return Queries.encoded(request.pathVariable(name));
    }
}
