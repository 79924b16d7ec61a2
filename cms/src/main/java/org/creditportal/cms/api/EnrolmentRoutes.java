package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Set;
import org.creditportal.cms.proceeding.account.EnrolTotp;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Where an account that has no device yet is given the secret for one. The first sign-in with a code confirms it.
final class EnrolmentRoutes {

    private static final String PATH = "/cms/v1/enrolments";
    private static final Set<String> MEMBERS = Set.of("login", "password");

    private final EnrolTotp enrolTotp;
    private final Clock clock;

    /// @param clock the real time
    EnrolmentRoutes(EnrolTotp enrolTotp, Clock clock) {
        this.enrolTotp = enrolTotp;
        this.clock = clock;
    }

    /// @param secret to be typed into an app
    /// @param uri the same and more, for a QR picture
    private record Proposed(String secret, String uri) {}

    RouterFunction<ServerResponse> routes() {
        return route().POST(PATH, this::enrol).filter(ApiProblem::answering).build();
    }

    private Mono<ServerResponse> enrol(ServerRequest request) {
        return request.bodyToMono(String.class)
                .defaultIfEmpty("")
                .map(text -> ActBody.parse(text, MEMBERS))
                .flatMap(body -> enrolTotp.enrol(body.text("login"), body.secret("password")))
                .flatMap(outcome -> switch (outcome) {
                    case EnrolTotp.Outcome.Proposed proposed -> answer(proposed);
                    case EnrolTotp.Outcome.Refused refused -> Mono.error(SignInProblems::refused);
                    case EnrolTotp.Outcome.TooSoon soon ->
                        Mono.error(() -> SignInProblems.tooSoon(clock.instant(), soon.until()));
                });
    }

    private static Mono<ServerResponse> answer(EnrolTotp.Outcome.Proposed proposed) {
        return ServerResponse.status(HttpStatus.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyValue(new Proposed(proposed.secret().base32(), proposed.uri()));
    }
}
