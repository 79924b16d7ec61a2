package org.creditportal.cms.workbench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;

/// The routes of this application, put together when they are asked for first.
final class ApiRoutes implements Supplier<RouterFunction<ServerResponse>> {

    private final ObjectProvider<RouterFunction<ServerResponse>> known;
    private volatile @Nullable RouterFunction<ServerResponse> routes;

    ApiRoutes(ObjectProvider<RouterFunction<ServerResponse>> known) {
        this.known = known;
    }

    /// The first that answers, as the server itself looks for it.
    @Override
    public RouterFunction<ServerResponse> get() {
        var together = routes;
        if (together == null) {
            var all = known.orderedStream().toList();
            together = request ->
                    Flux.fromIterable(all).concatMap(one -> one.route(request)).next();
            routes = together;
        }
        return together;
    }
}
