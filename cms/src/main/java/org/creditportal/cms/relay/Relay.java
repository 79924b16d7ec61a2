package org.creditportal.cms.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.publication.Edges;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexWriter;
import reactor.core.publisher.Mono;

/// Moves messages from the outbox to the index: claims some, reads the records as they are now, writes them, and
/// acknowledges only what can be found.
public final class Relay {

    private static final int BATCH = 1000;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Outbox outbox;
    private final PublishedRecords records;
    private final IndexWriter writer;
    private final IndexAdministration administration;
    private final AtomicBoolean indexIsThere = new AtomicBoolean();

    public Relay(Outbox outbox, PublishedRecords records, IndexWriter writer, IndexAdministration administration) {
        this.outbox = outbox;
        this.records = records;
        this.writer = writer;
        this.administration = administration;
    }

    /// Moves one batch.
    ///
    /// @return how many messages were acknowledged, 0 if there were none; an error if the index or the store is
    /// away
    public Mono<Integer> moveBatch() {
        return ensureIndex()
                .then(outbox.claim(BATCH, LEASE).collectList())
                .flatMap(messages -> messages.isEmpty() ? Mono.just(0) : move(messages));
    }

    private Mono<Void> ensureIndex() {
        return Mono.defer(() -> indexIsThere.get() ? Mono.just(false) : administration.isMissing())
                .flatMap(missing -> missing ? make() : Mono.empty())
                .doOnSuccess(done -> indexIsThere.set(true));
    }

    /// A message for every record comes first, and every node has seen them before the empty index can be asked.
    private Mono<Void> make() {
        return outbox.enqueueAll()
                .then(Mono.delay(Duration.ofMillis(Edges.GUARD_MILLIS)))
                .then(administration.ensureIndex())
                .then();
    }

    private Mono<Integer> move(List<OutboxMessage> messages) {
        var ids = messages.stream().map(OutboxMessage::id).toList();
        return changes(messages)
                .flatMap(writer::write)
                .then(outbox.acknowledge(ids))
                .thenReturn(messages.size())
                .onErrorResume(failure -> putBack(ids, failure));
    }

    private Mono<List<IndexChange>> changes(List<OutboxMessage> messages) {
        var newest = messages.stream()
                .collect(Collectors.toMap(OutboxMessage::contentId, OutboxMessage::version, Math::max));
        return records.current(newest.keySet())
                .collectMap(Published::id)
                .map(current -> newest.entrySet().stream()
                        .map(message -> change(message, current))
                        .toList());
    }

    private static IndexChange change(Map.Entry<UUID, Long> message, Map<UUID, Published> current) {
        var record = current.get(message.getKey());
        return switch (record) {
            case PublishedEntry entry -> new IndexChange.Put(EntryDocument.of(entry));
            case null -> new IndexChange.Tombstone(message.getKey(), message.getValue());
        };
    }

    /// The index may have been lost with its server: it is looked for again before the next batch.
    private Mono<Integer> putBack(List<Long> ids, Throwable failure) {
        indexIsThere.set(false);
        return outbox.postpone(ids, failure.getClass().getSimpleName()).then(Mono.error(failure));
    }
}
