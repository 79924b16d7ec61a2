package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.access.Caller;
import org.creditportal.cms.access.SessionCookie;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.proceeding.account.EndSession;
import org.creditportal.cms.proceeding.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Signing in, and the sessions that one has. These writes take no idempotency key: who signs in has no account yet,
/// and ending what
/// is over already changes nothing.
final class SessionRoutes {

    private static final String PATH = "/cms/v1/sessions";
    private static final Set<String> MEMBERS = Set.of("login", "password", "code");

    private final SignIn signIn;
    private final EndSession endSession;
    private final Sessions sessions;
    private final Clock clock;

    /// @param clock the real time
    SessionRoutes(SignIn signIn, EndSession endSession, Sessions sessions, Clock clock) {
        this.signIn = signIn;
        this.endSession = endSession;
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Open(List<SessionView> items) {}

    RouterFunction<ServerResponse> routes() {
        return route().POST(PATH, this::open)
                .GET(PATH, this::browse)
                .DELETE(PATH + "/current", this::signOut)
                .DELETE(PATH + "/{id}", this::end)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> open(ServerRequest request) {
        return request.bodyToMono(String.class)
                .defaultIfEmpty("")
                .map(text -> claim(ActBody.parse(text, MEMBERS), request))
                .flatMap(signIn::signIn)
                .flatMap(outcome -> switch (outcome) {
                    case SignIn.Outcome.Welcome welcome -> welcome(welcome, request);
                    case SignIn.Outcome.NotEnrolled none -> Mono.error(SignInProblems::notEnrolled);
                    case SignIn.Outcome.Refused refused -> Mono.error(SignInProblems::refused);
                    case SignIn.Outcome.TooSoon soon ->
                        Mono.error(() -> SignInProblems.tooSoon(clock.instant(), soon.until()));
                });
    }

    private static SignIn.Claim claim(ActBody body, ServerRequest request) {
        var code = body.textOrNull("code");
        return new SignIn.Claim(
                body.text("login"),
                body.secret("password"),
                code == null ? "" : code,
                request.headers().firstHeader(HttpHeaders.USER_AGENT));
    }

    private static Mono<ServerResponse> welcome(SignIn.Outcome.Welcome welcome, ServerRequest request) {
        var id = welcome.session().id();
        return ServerResponse.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, PATH + "/" + id)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(SessionCookie.opened(welcome.value(), request.uri()))
                .bodyValue(SessionView.opened(welcome.session(), SessionCookie.csrfToken(welcome.value())));
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return Caller.of(request)
                .flatMap(caller -> sessions.of(caller.account().id(), clock.instant())
                        .map(session -> SessionView.listed(session, current(caller)))
                        .collectList())
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(new Open(items)));
    }

    private static @Nullable UUID current(Caller caller) {
        return caller.session().map(OpenSession::id).orElse(null);
    }

    private Mono<ServerResponse> signOut(ServerRequest request) {
        return Caller.of(request)
                .flatMap(caller -> Mono.justOrEmpty(caller.session())
                        .switchIfEmpty(Mono.error(ApiProblem::notFound))
                        .flatMap(session -> endSession.end(
                                caller.account(), caller.account().id(), session.id())))
                .then(ServerResponse.noContent()
                        .cookie(SessionCookie.ended(request.uri()))
                        .build());
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        var session = Callers.id(request);
        return Callers.account(request)
                .flatMap(account -> endSession.end(account, account.id(), session))
                .then(ServerResponse.noContent().build());
    }
}
