package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.IndexSchema;
import reactor.core.publisher.Mono;

/// Keeps the indices behind the alias.
record ElasticsearchIndexAdministration(ElasticsearchAsyncClient client, AliasName alias, Duration timeout)
        implements IndexAdministration {

    @Override
    public Mono<IndexStanding> standing() {
        return ask(() -> client.indices()
                        .getAlias(a -> a.index(alias.all()).allowNoIndices(true).expandWildcards(ExpandWildcard.All)))
                .map(this::standing);
    }

    @Override
    public Mono<Void> make(IndexName name) {
        return ask(() -> client.indices().create(index(name)))
                .onErrorResume(is("resource_already_exists_exception"), isThere -> Mono.empty())
                .then();
    }

    @Override
    public IndexWriter writer(Set<IndexName> names) {
        return new ElasticsearchIndexWriter(client, alias, names, timeout);
    }

    @Override
    public Mono<Void> serve(IndexStanding before, IndexName name) {
        var swap = UpdateAliasesRequest.of(update -> {
            before.serving()
                    .forEach(old -> update.actions(a -> a.remove(
                            r -> r.index(alias.index(old)).alias(alias.value()).mustExist(true))));
            return update.actions(a -> a.add(add -> add.index(alias.index(name)).alias(alias.value())));
        });
        return ask(() -> client.indices().updateAliases(swap)).then();
    }

    @Override
    public Mono<Void> serveNothing() {
        return ask(() -> client.indices().deleteAlias(d -> d.index(alias.all()).name(alias.value())))
                .onErrorResume(is("aliases_not_found_exception"), noneThere -> Mono.empty())
                .then();
    }

    @Override
    public Mono<Void> drop(IndexName name) {
        return ask(() -> client.indices().delete(d -> d.index(alias.index(name)).ignoreUnavailable(true)))
                .then();
    }

    private IndexStanding standing(GetAliasResponse found) {
        return new IndexStanding(
                IndexSchema.VERSION,
                names(found, aliases -> true),
                names(found, aliases -> aliases.aliases().containsKey(alias.value())));
    }

    private Set<IndexName> names(GetAliasResponse found, Predicate<IndexAliases> which) {
        return found.result().entrySet().stream()
                .filter(index -> which.test(index.getValue()))
                .map(index -> alias.name(index.getKey()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CreateIndexRequest index(IndexName name) {
        return CreateIndexRequest.of(c -> c.index(alias.index(name))
                .settings(s -> s.withJson(IndexSchema.settings()))
                .mappings(m -> m.withJson(IndexSchema.mappings()))
                .aliases(alias.writes(name), a -> a));
    }

    private <T> Mono<T> ask(Supplier<CompletableFuture<T>> request) {
        return Mono.fromFuture(request).timeout(timeout);
    }

    private static Predicate<Throwable> is(String type) {
        return error -> error instanceof ElasticsearchException refused
                && type.equals(refused.error().type());
    }
}
