package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.access.Caller;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.account.ChangePassword;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// An account's own password.
final class PasswordRoutes {

    private static final String PATH = "/cms/v1/password";
    private static final Set<String> MEMBERS = Set.of("current", "new");

    /// No session has it.
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final ChangePassword changePassword;
    private final Writes writes;

    PasswordRoutes(ChangePassword changePassword, Writes writes) {
        this.changePassword = changePassword;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(PATH, this::change).filter(ApiProblem::answering).build();
    }

    /// The ledger learns nothing of the body, not even a digest: a password is short enough to be searched back.
    private Mono<ServerResponse> change(ServerRequest request) {
        Writes.key(request);
        return Caller.of(request)
                .flatMap(caller -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, caller.account(), "", change(caller, body))));
    }

    private Mono<Result> change(Caller caller, String text) {
        var session = caller.session().map(OpenSession::id).orElse(NO_SESSION);
        return Mono.fromCallable(() -> ActBody.parse(text, MEMBERS))
                .flatMap(body ->
                        changePassword.change(caller.account(), session, body.secret("current"), body.secret("new")))
                .thenReturn(new Result(HttpStatus.OK.value(), Map.of(), AccountView.of(caller.account())));
    }
}
