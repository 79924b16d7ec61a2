package org.creditportal.cms.account;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps sessions; of the value that a browser holds only the digest. What is over, or belongs to an account that
/// is not active, is not found.
public interface Sessions {

    /// @param value digest of what the browser will show
    Mono<Void> open(OpenSession session, TokenDigest value);

    /// Finds a session and notes that it is used.
    Mono<OpenSession> use(TokenDigest value, Instant at);

    /// Newest first.
    Flux<OpenSession> of(UUID account, Instant at);

    /// @return whether there was such a session of the account
    Mono<Boolean> end(UUID account, UUID session);

    /// @param except one that goes on, or a nil id
    /// @return how many
    Mono<Long> endAll(UUID account, UUID except);
}
