package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.audit.AuditTrail.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Shows whether what was done is still on record as it was.
final class AuditRoutes {

    private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OFFICE);

    private final AuditTrail audit;

    AuditRoutes(AuditTrail audit) {
        this.audit = audit;
    }

    /// @param intact whether nothing was changed or removed since it was chained
    private record Verified(
            boolean intact,
            long sealed,
            long unsealed,
            @Nullable Long firstFault,
            String head) {

        static Verified of(Verification found) {
            return new Verified(
                    found.firstFault() == null, found.sealed(), found.unsealed(), found.firstFault(), found.head());
        }
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET("/cms/v1/audit/verification", this::verify)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> verify(ServerRequest request) {
        return Callers.account(request)
                .doOnNext(account -> {
                    if (!READERS.contains(account.role())) {
                        throw new ApiProblem(HttpStatus.FORBIDDEN, "只有审计员、管理员和信用办可以核验审计记录。");
                    }
                })
                .then(audit.verify())
                .map(Verified::of)
                .flatMap(verified -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(verified));
    }
}
