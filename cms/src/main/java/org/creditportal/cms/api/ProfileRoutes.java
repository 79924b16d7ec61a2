package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import org.creditportal.cms.catalogue.profile.ProfileFile;
import org.creditportal.cms.catalogue.profile.RuleProfile;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The rules that lists can be kept by, with their clauses; every account reads them (R1).
final class ProfileRoutes {

    private static final String PATH = "/cms/v1/profiles";

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> browse())
                .GET(PATH + "/{id}", ProfileRoutes::show)
                .filter(ApiProblem::answering)
                .build();
    }

    private static Mono<ServerResponse> browse() {
        List<ProfileItem> items =
                RuleProfiles.all().stream().map(ProfileItem::of).toList();
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").bodyValue(Map.of("items", items));
    }

    private static Mono<ServerResponse> show(ServerRequest request) {
        return ServerResponse.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(ProfileFile.write(find(request.pathVariable("id"))));
    }

    private static RuleProfile find(String id) {
        return RuleProfiles.find(id).orElseThrow(ApiProblem::notFound);
    }
}
