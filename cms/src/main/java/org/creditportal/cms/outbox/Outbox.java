package org.creditportal.cms.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Messages between a publishing act and the index. Messages are written by the act itself, in its own unit of
/// work.
public interface Outbox {

    /// Takes messages that nobody else holds, those of earliest effect first.
    ///
    /// @param lease how long others leave them alone; after it, unacknowledged ones can be claimed again
    Flux<OutboxMessage> claim(int limit, Duration lease);

    /// The index has learnt these.
    Mono<Void> acknowledge(Collection<Long> ids);

    /// The index did not take these now: they wait longer after each attempt.
    ///
    /// @param problem what went wrong, for operators; holds no content of the record
    /// @param isTheirOwnFault whether the index takes others: then they are parked after many attempts
    Mono<Void> postpone(Collection<Long> ids, String problem, boolean isTheirOwnFault);

    /// Writes messages for published records as if they had changed now.
    Mono<Void> enqueue(Collection<UUID> records);

    /// Writes messages for records that the index holds wrongly, and for which none waits.
    ///
    /// @param held by record, the version that the index holds, 0 for none. A published record gets a later one, so
    /// that the index takes it
    /// @return how many
    Mono<Long> mend(Map<UUID, Long> held);

    Flux<ParkedMessage> parked();

    /// Lets parked messages be tried again as if for the first time.
    ///
    /// @return how many
    Mono<Long> retryParked();
}
