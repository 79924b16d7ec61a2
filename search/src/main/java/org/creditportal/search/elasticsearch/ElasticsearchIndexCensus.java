package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.CountResponse;
import java.time.Duration;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.StoredFields;
import reactor.core.publisher.Mono;

/// Counts and reads what stands behind the alias.
record ElasticsearchIndexCensus(ElasticsearchAsyncClient client, AliasName alias, Duration timeout)
        implements IndexCensus {

    @Override
    public Mono<Long> count() {
        return Mono.fromFuture(() -> client.count(c -> c.index(alias.value())
                        .query(q -> q.bool(b -> b.mustNot(
                                n -> n.term(t -> t.field(StoredFields.TOMBSTONE).value(true)))))))
                .timeout(timeout)
                .map(ElasticsearchIndexCensus::whole);
    }

    private static long whole(CountResponse counted) {
        if (counted.shards().failed().intValue() > 0) {
            throw new IllegalStateException("Elasticsearch counted a part of the index only");
        }
        return counted.count();
    }
}
