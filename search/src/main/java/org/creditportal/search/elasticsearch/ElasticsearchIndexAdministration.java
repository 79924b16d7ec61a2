package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import java.time.Duration;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.IndexSchema;
import org.creditportal.search.index.StoredFields;
import reactor.core.publisher.Mono;

/// Makes and counts the index behind the alias.
record ElasticsearchIndexAdministration(ElasticsearchAsyncClient client, AliasName alias, Duration timeout)
        implements IndexAdministration {

    @Override
    public Mono<Boolean> isMissing() {
        return Mono.fromFuture(() -> client.indices().existsAlias(e -> e.name(alias.value())))
                .timeout(timeout)
                .map(exists -> !exists.value());
    }

    @Override
    public Mono<Boolean> ensureIndex() {
        return isMissing().flatMap(missing -> missing ? create() : Mono.just(false));
    }

    @Override
    public Mono<Long> count() {
        return Mono.fromFuture(() -> client.count(c -> c.index(alias.value())
                        .query(q -> q.bool(b -> b.mustNot(
                                n -> n.term(t -> t.field(StoredFields.TOMBSTONE).value(true)))))))
                .timeout(timeout)
                .map(ElasticsearchIndexAdministration::whole);
    }

    private static long whole(CountResponse counted) {
        if (counted.shards().failed().intValue() > 0) {
            throw new IllegalStateException("Elasticsearch counted a part of the index only");
        }
        return counted.count();
    }

    private Mono<Boolean> create() {
        return Mono.fromFuture(() -> client.indices().create(firstIndex()))
                .timeout(timeout)
                .map(created -> true)
                .onErrorResume(ElasticsearchIndexAdministration::isMadeByAnother, madeByAnother -> Mono.just(false));
    }

    /// The index and its alias come into being in one step.
    private CreateIndexRequest firstIndex() {
        return CreateIndexRequest.of(c -> c.index(alias.firstIndex().value())
                .settings(s -> s.withJson(IndexSchema.settings()))
                .mappings(m -> m.withJson(IndexSchema.mappings()))
                .aliases(alias.value(), a -> a.isWriteIndex(true)));
    }

    private static boolean isMadeByAnother(Throwable error) {
        return error instanceof ElasticsearchException refused
                && "resource_already_exists_exception".equals(refused.error().type());
    }
}
