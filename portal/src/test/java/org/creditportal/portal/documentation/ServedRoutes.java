package org.creditportal.portal.documentation;

import java.util.ArrayList;
import java.util.Collection;
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
final class ServedRoutes implements RouterFunctions.Visitor {

    private final List<Route> found = new ArrayList<>();

    /// @param path pattern
    record Route(HttpMethod method, String path) {}

    static List<Route> of(Collection<? extends RouterFunction<?>> functions) {
        var visitor = new ServedRoutes();
        functions.forEach(function -> function.accept(visitor));
        return visitor.found.stream().distinct().toList();
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        var reader = new PredicateReader();
        predicate.accept(reader);
        for (var method : reader.methods) {
            reader.paths.forEach(path -> found.add(new Route(method, path)));
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
