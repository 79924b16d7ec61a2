package org.creditportal.cms.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/// The routes that there are, as the router functions themselves tell them.
public final class KnownRoutes implements RouterFunctions.Visitor {

    private final Set<Route> found = new LinkedHashSet<>();

    /// @param path pattern
    public record Route(HttpMethod method, String path) {}

    /// In the order in which they are asked, each once.
    public static List<Route> of(Collection<? extends RouterFunction<?>> functions) {
        var visitor = new KnownRoutes();
        functions.forEach(function -> function.accept(visitor));
        return List.copyOf(visitor.found);
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        var reader = new PredicateReader();
        predicate.accept(reader);
        for (var method : reader.methods) {
            for (var path : reader.paths) {
                found.add(new Route(method, path));
            }
        }
        if (reader.methods.isEmpty() || reader.paths.isEmpty()) {
            throw new AssertionError("a route without method or path: " + predicate);
        }
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        throw new AssertionError("nested routes are not read: " + predicate);
    }

    @Override
    public void endNested(RequestPredicate predicate) {}

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {}

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> function) {}

    private static final class PredicateReader implements RequestPredicates.Visitor {

        private final List<HttpMethod> methods = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();

        @Override
        public void method(Set<HttpMethod> given) {
            methods.addAll(given);
        }

        @Override
        public void path(String pattern) {
            paths.add(pattern);
        }

        @Override
        @SuppressWarnings({"deprecation", "removal"})
        public void pathExtension(String extension) {}

        @Override
        public void header(String name, String value) {}

        @Override
        public void queryParam(String name, String value) {}

        @Override
        public void version(String version) {}

        @Override
        public void startAnd() {}

        @Override
        public void and() {}

        @Override
        public void endAnd() {}

        @Override
        public void startOr() {}

        @Override
        public void or() {}

        @Override
        public void endOr() {}

        @Override
        public void startNegate() {}

        @Override
        public void endNegate() {}

        @Override
        public void unknown(RequestPredicate predicate) {}
    }
}
