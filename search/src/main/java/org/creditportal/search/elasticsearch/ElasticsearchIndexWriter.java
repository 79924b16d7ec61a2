package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.RefreshResponse;
import java.time.Duration;
import java.util.List;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.StoredFields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes in bulk with the records' own versions, then refreshes.
record ElasticsearchIndexWriter(ElasticsearchAsyncClient client, AliasName alias, Duration timeout)
        implements IndexWriter {

    /// About 1 MB of documents: large enough to be quick, small enough for any node.
    private static final int DOCUMENTS_PER_REQUEST = 1000;

    /// HTTP status of an item whose version is older than the index's.
    private static final int CONFLICT = 409;

    @Override
    public Mono<Void> write(List<IndexChange> changes) {
        if (changes.isEmpty()) {
            return Mono.empty();
        }
        return Flux.fromIterable(changes)
                .buffer(DOCUMENTS_PER_REQUEST)
                .concatMap(this::bulk)
                .then(refresh());
    }

    private Mono<Void> bulk(List<IndexChange> changes) {
        var request = BulkRequest.of(b -> b.index(alias.value())
                .requireAlias(true)
                .operations(changes.stream()
                        .map(ElasticsearchIndexWriter::operation)
                        .toList()));
        return Mono.fromFuture(() -> client.bulk(request))
                .timeout(timeout)
                .doOnNext(ElasticsearchIndexWriter::checkWritten)
                .then();
    }

    /// The same version again is written again, which mends a document that has drifted.
    private static BulkOperation operation(IndexChange change) {
        return BulkOperation.of(
                operation -> operation.index(i -> i.id(change.id().toString())
                        .version(change.version())
                        .versionType(VersionType.ExternalGte)
                        .document(StoredFields.of(change))));
    }

    private static void checkWritten(BulkResponse response) {
        var failures = response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .toList();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("%d of %d changes were not indexed, the first by %s"
                    .formatted(failures.size(), response.items().size(), kind(failures.getFirst())));
        }
    }

    /// The kind of error only: its reason may repeat what the document holds.
    private static String kind(BulkResponseItem item) {
        return item.error() == null ? "" : String.valueOf(item.error().type());
    }

    private Mono<Void> refresh() {
        return Mono.fromFuture(() -> client.indices().refresh(r -> r.index(alias.value())))
                .timeout(timeout)
                .doOnNext(ElasticsearchIndexWriter::checkRefreshed)
                .then();
    }

    private static void checkRefreshed(RefreshResponse response) {
        var shards = response.shards();
        if (shards == null || shards.failed().intValue() > 0) {
            throw new IllegalStateException("a shard was not refreshed, so that changes may not be found yet");
        }
    }
}
