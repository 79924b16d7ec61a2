package org.creditportal.cms.account;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps tokens, as digests only. One that has expired, or belongs to an account that is not active, is not found by
/// its digest.
public interface Tokens {

    Mono<Void> issue(AccessToken token, TokenDigest digest);

    /// Finds a token and notes that it is used.
    Mono<AccessToken> use(TokenDigest digest, Instant at);

    /// Newest first, expired ones too.
    Flux<AccessToken> of(UUID account);

    /// @return whether there was such a token of the account
    Mono<Boolean> revoke(UUID account, UUID token);

    /// @return how many
    Mono<Long> revokeAll(UUID account);
}
