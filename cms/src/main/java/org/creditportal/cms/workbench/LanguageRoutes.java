package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.util.regex.Pattern;
import org.creditportal.templates.workbench.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Lets the reader choose the language.
final class LanguageRoutes {

    /// Pages of the workbench and nothing else: a link cannot lead away from here.
    private static final Pattern WITHIN = Pattern.compile("/workbench(/[A-Za-z0-9/._~-]*)?(\\?[A-Za-z0-9&=%._~+-]*)?");

    private LanguageRoutes() {}

    static RouterFunction<ServerResponse> routes() {
        return route().GET(Languages.PATH, LanguageRoutes::choose).build();
    }

    private static Mono<ServerResponse> choose(ServerRequest request) {
        var language = request.queryParam("to").flatMap(Language::of).orElse(Language.CHINESE);
        return ServerResponse.seeOther(
                        URI.create(within(request.queryParam("next").orElse(""))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(Languages.cookie(language))
                .build();
    }

    static String within(String path) {
        return WITHIN.matcher(path).matches() && !path.contains("//") ? path : Places.ROOT;
    }
}
