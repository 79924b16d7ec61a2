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
import java.util.Set;
import java.util.UUID;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.StoredFields;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes in bulk with the records' own versions, then refreshes.
record ElasticsearchIndexWriter(
        ElasticsearchAsyncClient client, AliasName alias, Set<IndexName> indices, Duration timeout)
        implements IndexWriter {

    /// About 1 MB of documents: large enough to be quick, small enough for any node.
    private static final int DOCUMENTS_PER_REQUEST = 1000;

    /// HTTP status of an item whose version is older than the index's.
    private static final int CONFLICT = 409;

    /// HTTP status of an item that does not fit the mapping.
    private static final int BAD_DOCUMENT = 400;

    @Override
    public Mono<List<Refused>> write(List<IndexChange> changes) {
        if (indices.isEmpty()) {
            return Mono.error(new IllegalStateException("there is no index to write to yet"));
        }
        if (changes.isEmpty()) {
            return Mono.just(List.of());
        }
        return Flux.fromIterable(changes)
                .buffer(DOCUMENTS_PER_REQUEST)
                .concatMap(this::bulk)
                .concatMapIterable(ElasticsearchIndexWriter::refused)
                .distinct(Refused::id)
                .collectList()
                .flatMap(refused -> refresh().thenReturn(refused));
    }

    private Mono<BulkResponse> bulk(List<IndexChange> changes) {
        var operations = indices.stream()
                .flatMap(index -> changes.stream().map(change -> operation(alias.writes(index), change)))
                .toList();
        var request = BulkRequest.of(b -> b.requireAlias(true).operations(operations));
        return Mono.fromFuture(() -> client.bulk(request))
                .timeout(timeout)
                .doOnNext(response -> checkComplete(response, operations.size()));
    }

    /// The same version again is written again, which mends a document that has drifted.
    private static BulkOperation operation(String index, IndexChange change) {
        return BulkOperation.of(operation -> operation.index(i -> i.index(index)
                .id(change.id().toString())
                .version(change.version())
                .versionType(VersionType.ExternalGte)
                .document(StoredFields.of(change))));
    }

    private static void checkComplete(BulkResponse response, int sent) {
        if (response.items().size() != sent) {
            throw new IllegalStateException("Elasticsearch answered for %d of %d changes"
                    .formatted(response.items().size(), sent));
        }
    }

    /// @throws IllegalStateException if changes failed for a reason that is not their own
    private static List<Refused> refused(BulkResponse response) {
        var failed = response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .toList();
        failed.stream()
                .filter(item -> item.status() != BAD_DOCUMENT)
                .findFirst()
                .ifPresent(first -> {
                    throw new IllegalStateException("%d of %d changes were not indexed, one by %s"
                            .formatted(failed.size(), response.items().size(), kind(first)));
                });
        return failed.stream()
                .map(item -> new Refused(UUID.fromString(String.valueOf(item.id())), kind(item)))
                .toList();
    }

    /// The kind of error only: its reason may repeat what the document holds.
    private static String kind(BulkResponseItem item) {
        return item.error() == null ? "" : String.valueOf(item.error().type());
    }

    private Mono<Void> refresh() {
        var names = indices.stream().map(alias::writes).toList();
        return Mono.fromFuture(() -> client.indices().refresh(r -> r.index(names)))
                .timeout(timeout)
                .doOnNext(ElasticsearchIndexWriter::checkRefreshed)
                .then();
    }

    /// A primary shard that is nowhere is not counted as failed: then no shard succeeds.
    private static void checkRefreshed(RefreshResponse response) {
        var shards = response.shards();
        if (shards == null
                || shards.failed().intValue() > 0
                || shards.successful().intValue() == 0) {
            throw new IllegalStateException("a shard was not refreshed, so that changes may not be found yet");
        }
    }
}
