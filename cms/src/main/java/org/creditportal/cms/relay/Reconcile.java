package org.creditportal.cms.relay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.publication.PublishedInventory;
import org.creditportal.cms.publication.PublishedInventory.Bucket;
import org.creditportal.cms.publication.PublishedInventory.Digest;
import org.creditportal.cms.publication.RecordDigest;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.Indexed;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Compares what the index really holds with what is published, a bucket of ids at a time, first by count and hash.
/// What is wrong is left to the relay, which writes it as it should be; until then readers are served from PostgreSQL.
public final class Reconcile {

    private static final int BUCKET = 4000;

    private final Comparisons comparisons;
    private final PublishedInventory inventory;
    private final IndexCensus index;
    private final Outbox outbox;

    public Reconcile(Comparisons comparisons, PublishedInventory inventory, IndexCensus index, Outbox outbox) {
        this.comparisons = comparisons;
        this.inventory = inventory;
        this.index = index;
        this.outbox = outbox;
    }

    /// Begins if it is due, or compares one bucket.
    ///
    /// @return whether there is more
    Mono<Boolean> step(UUID node) {
        return comparisons.look().flatMap(comparison -> {
            if (comparison.isGoingOn()) {
                return compare(node, comparison.reached());
            }
            return comparison.isDue() ? comparisons.begin(node).thenReturn(true) : Mono.just(false);
        });
    }

    private Mono<Boolean> compare(UUID node, @Nullable UUID after) {
        return inventory
                .bucket(after, BUCKET)
                .flatMap(bucket -> index.read(after, bucket.last())
                        .collectList()
                        .flatMap(held -> agree(bucket, held) ? Mono.just(0L) : mend(after, bucket, held))
                        .flatMap(wrong -> comparisons.advance(node, bucket.last(), bucket.count(), wrong))
                        .thenReturn(bucket.last() != null));
    }

    private static boolean agree(Bucket bucket, List<Indexed> held) {
        var found = held.stream().filter(document -> document.window() != null).toList();
        return found.size() == bucket.count()
                && found.stream().mapToLong(Reconcile::hash).reduce(0, (one, other) -> one ^ other) == bucket.hash();
    }

    private Mono<Long> mend(@Nullable UUID after, Bucket bucket, List<Indexed> held) {
        return inventory
                .digests(after, bucket.last())
                .collectMap(Digest::id, Digest::hash)
                .map(published -> wrong(published, held))
                .flatMap(wrong -> wrong.isEmpty() ? Mono.just(0L) : outbox.mend(wrong));
    }

    /// By record, the version that the index holds; 0 if it holds none.
    private static Map<UUID, Long> wrong(Map<UUID, Long> published, List<Indexed> held) {
        var missing = new HashMap<>(published);
        var wrong = new HashMap<UUID, Long>();
        held.forEach(document -> {
            missing.remove(document.id());
            if (!isRight(document, published.get(document.id()))) {
                wrong.put(document.id(), document.version());
            }
        });
        missing.keySet().forEach(id -> wrong.put(id, 0L));
        return wrong;
    }

    private static boolean isRight(Indexed document, @Nullable Long published) {
        return published == null ? document.window() == null : published == hash(document);
    }

    /// A document under another record's id is like none that was published.
    private static long hash(Indexed document) {
        var window = document.window();
        return window == null || !window.isUnderItsId()
                ? 0
                : RecordDigest.of(document.id(), document.version(), window.from(), window.until());
    }
}
