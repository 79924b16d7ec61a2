package org.creditportal.cms.relay;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.outbox.OutboxMessage;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexWriter.Refused;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Moves messages from the outbox to the index: claims some, reads the records as they are now, writes them, and
/// acknowledges only what can be found.
public final class Relay {

    private static final int BATCH = 2000;

    /// What a node that died had claimed is moved by another after this. A slower node's writes are right at any time.
    private static final Duration LEASE = Duration.ofSeconds(8);

    private final Outbox outbox;
    private final CurrentChanges changes;
    private final IndexPlans plans;
    private final IndexAdministration index;
    private volatile boolean isIndexInDoubt = true;

    public Relay(Outbox outbox, PublishedRecords records, IndexPlans plans, IndexAdministration index) {
        this.outbox = outbox;
        this.changes = new CurrentChanges(records);
        this.plans = plans;
        this.index = index;
    }

    /// Moves one batch.
    ///
    /// @return how many messages were claimed, 0 if there were none; an error if the index or the store is away
    public Mono<Integer> moveBatch() {
        return askIfInDoubt()
                .then(outbox.claim(BATCH, LEASE).collectList())
                .flatMap(messages ->
                        messages.isEmpty() ? Mono.just(0) : move(messages).thenReturn(messages.size()));
    }

    /// While the index is away no message is claimed, so that none seems to have been tried often.
    private Mono<Void> askIfInDoubt() {
        return Mono.defer(() -> isIndexInDoubt ? index.standing() : Mono.empty())
                .doOnSuccess(answered -> isIndexInDoubt = false)
                .then();
    }

    private Mono<Void> move(List<OutboxMessage> messages) {
        return write(messages)
                .flatMap(refused -> settle(messages, refused))
                .onErrorResume(failure -> putBack(messages, failure));
    }

    /// Which indices are written is asked after the claim: a rebuild that began before it is written to, and one that
    /// begins after it reads what the messages told of.
    private Mono<List<Refused>> write(List<OutboxMessage> messages) {
        var newest = messages.stream()
                .collect(Collectors.toMap(OutboxMessage::contentId, OutboxMessage::version, Math::max));
        return plans.look()
                .map(plan -> index.writer(plan.written()))
                .flatMap(writer -> changes.of(newest).flatMap(writer::write));
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
        isIndexInDoubt = true;
        return outbox.postpone(ids(messages), failure.getClass().getSimpleName(), false)
                .then(Mono.error(failure));
    }

    private static List<Long> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
    }
}
