package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.simulation.SimulateProfile;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What would change if a profile took effect (R1); changes nothing.
final class SimulationRoutes {

    private final SimulateProfile simulateProfile;
    private final Writes writes;

    SimulationRoutes(SimulateProfile simulateProfile, Writes writes) {
        this.simulateProfile = simulateProfile;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST("/cms/v1/profiles/{id}/simulation", this::simulate)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> simulate(ServerRequest request) {
        Writes.key(request);
        var target = RuleProfiles.find(request.pathVariable("id")).orElseThrow(ApiProblem::notFound);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, simulate(account, target, body))));
    }

    private Mono<Result> simulate(Account account, RuleProfile target, String body) {
        return Mono.fromCallable(() -> SimulationBody.parse(body))
                .flatMap(
                        asked -> simulateProfile.simulate(target, asked.from(), asked.profile(), departmentOf(account)))
                .map(SimulationView::of)
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view));
    }

    private static @Nullable Department departmentOf(Account account) {
        return switch (account.role()) {
            case OFFICE, ADMINISTRATOR, AUDITOR -> null;
            case CLERK, HEAD -> account.department();
        };
    }
}
