package org.creditportal.cms.api;

import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.access.Caller;
import org.creditportal.cms.account.Account;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// Reads from a request who calls and what is meant.
final class Callers {

    private Callers() {}

    static Mono<Account> account(ServerRequest request) {
        return Caller.of(request).map(Caller::account);
    }

    /// @throws ApiProblem 404 if it cannot be an id
    static UUID id(ServerRequest request) {
        return parse(request.pathVariable("id")).orElseThrow(ApiProblem::notFound);
    }

    /// A UUID in its one canonical writing.
    static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
