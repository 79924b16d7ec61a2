package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.cms.access.LocalPath;
import org.creditportal.templates.workbench.Words;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The door: password and code, the picture for a new device, and the way out.
final class SignInRoutes {

    static final String PATH = "/workbench/sign-in";

    private static final String SESSIONS = "/cms/v1/sessions";
    private static final String NO_KEY = "sign-in";

    private final Pages pages;
    private final DepartmentsApi api;

    SignInRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> ask(request, wished(request), Attempt.none()))
                .POST(PATH, this::signIn)
                .POST("/workbench/sign-out", this::signOut)
                .filter(pages::explaining)
                .build();
    }

    private static String wished(ServerRequest request) {
        return LocalPath.of(request.queryParam("next"));
    }

    private Mono<ServerResponse> ask(ServerRequest request, String next, Attempt attempt) {
        var words = Languages.words(request.cookies());
        return pages.show(
                HttpStatusCode.valueOf(attempt.status()), SignInPages.ask(pages, request, words, next, attempt));
    }

    private Mono<ServerResponse> signIn(ServerRequest request) {
        return request.formData().map(Typed::new).flatMap(typed -> signIn(request, typed));
    }

    private Mono<ServerResponse> signIn(ServerRequest request, Typed typed) {
        var words = Languages.words(request.cookies());
        var next = LocalPath.of(Optional.of(typed.text("next")));
        var sketch = SignInPages.sketch(next);
        var looked = Attempt.of(sketch, typed, words);
        return looked.isRefused()
                ? ask(request, next, looked)
                : api.post(request, SESSIONS, NO_KEY, typed.body(sketch.asks()))
                        .flatMap(welcome -> Pages.seeOther(next, cookies(welcome)))
                        .onErrorResume(
                                ApiRefusal.class, refused -> turnedAway(request, sketch, typed, refused, words, next));
    }

    /// The API says that a device is to be enrolled only to who knows the password.
    private Mono<ServerResponse> turnedAway(
            ServerRequest request, FormSketch sketch, Typed typed, ApiRefusal refused, Words words, String next) {
        return refused.status() == HttpStatus.CONFLICT.value()
                ? enrol(request, typed, words, next)
                : ask(request, next, Attempt.of(sketch, typed, refused, words));
    }

    private Mono<ServerResponse> enrol(ServerRequest request, Typed typed, Words words, String next) {
        var claim = Map.of(
                "login",
                typed.text("login"),
                "password",
                String.valueOf(typed.values().getFirst("password")));
        return api.post(request, "/cms/v1/enrolments", NO_KEY, claim)
                .map(answer -> answer.as(SignInPages.Proposed.class))
                .flatMap(proposed -> pages.show(SignInPages.enrol(pages, request, words, next, typed, proposed)));
    }

    private Mono<ServerResponse> signOut(ServerRequest request) {
        return api.write(request, HttpMethod.DELETE, SESSIONS + "/current", NO_KEY, null, Map.of())
                .flatMap(gone -> {
                    var cookies = new ArrayList<>(cookies(gone));
                    cookies.add(Messages.telling("sign-out"));
                    return Pages.seeOther(PATH, cookies);
                });
    }

    private static List<ResponseCookie> cookies(ApiAnswer answer) {
        return answer.cookies().values().stream().flatMap(List::stream).toList();
    }
}
