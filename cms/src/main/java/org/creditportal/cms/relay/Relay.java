package org.creditportal.cms.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
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
import org.creditportal.search.IndexWriter.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Moves messages from the outbox to the index: claims some, reads the records as they are now, writes them, and
/// acknowledges only what can be found.
public final class Relay {

    private static final int BATCH = 1000;
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final PublishedRecords records;
    private final IndexWriter writer;
    private final IndexAdministration administration;
    private final AtomicLong seenAt = new AtomicLong();

    public Relay(Outbox outbox, PublishedRecords records, IndexWriter writer, IndexAdministration administration) {
        this.outbox = outbox;
        this.records = records;
        this.writer = writer;
        this.administration = administration;
    }

    /// Moves one batch.
    ///
    /// @return how many messages were claimed, 0 if there were none; an error if the index or the store is away
    public Mono<Integer> moveBatch() {
        return ensureIndex()
                .then(outbox.claim(BATCH, LEASE).collectList())
                .flatMap(messages ->
                        messages.isEmpty() ? Mono.just(0) : move(messages).thenReturn(messages.size()));
    }

    /// An index may be lost with its server, so it is looked for again from time to time.
    private Mono<Void> ensureIndex() {
        return Mono.defer(() -> wasThereLately() ? Mono.just(false) : administration.isMissing())
                .flatMap(missing -> missing ? make() : Mono.empty())
                .doOnSuccess(done -> noteThatItIsThere());
    }

    private boolean wasThereLately() {
        var seen = seenAt.get();
        return seen != 0 && System.nanoTime() - seen < LOOK_AGAIN.toNanos();
    }

    private void noteThatItIsThere() {
        if (!wasThereLately()) {
            seenAt.set(System.nanoTime());
        }
    }

    /// A message for every record comes first, and every node has seen them before the empty index can be asked.
    private Mono<Void> make() {
        return outbox.enqueueAll()
                .then(Mono.delay(Duration.ofMillis(Edges.GUARD_MILLIS)))
                .then(administration.ensureIndex())
                .then();
    }

    private Mono<Void> move(List<OutboxMessage> messages) {
        return changes(messages)
                .flatMap(writer::write)
                .flatMap(refused -> settle(messages, refused))
                .onErrorResume(failure -> putBack(messages, failure));
    }

    private Mono<Void> settle(List<OutboxMessage> messages, List<Refused> refused) {
        var kinds = refused.stream().collect(Collectors.toMap(Refused::id, Refused::kind));
        var found = messages.stream()
                .filter(message -> !kinds.containsKey(message.contentId()))
                .toList();
        return outbox.acknowledge(ids(found))
                .thenMany(Flux.fromIterable(messages).filter(message -> kinds.containsKey(message.contentId())))
                .concatMap(message ->
                        outbox.postpone(List.of(message.id()), kinds.getOrDefault(message.contentId(), ""), true))
                .then();
    }

    private Mono<Void> putBack(List<OutboxMessage> messages, Throwable failure) {
        seenAt.set(0);
        return outbox.postpone(ids(messages), failure.getClass().getSimpleName(), false)
                .then(Mono.error(failure));
    }

    private static List<Long> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
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
}
