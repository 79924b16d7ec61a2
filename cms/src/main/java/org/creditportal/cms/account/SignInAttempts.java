package org.creditportal.cms.account;

import java.time.Instant;
import reactor.core.publisher.Mono;

/// Counts tries to sign in, for all nodes together and for logins that nobody has just as well.
public interface SignInAttempts {

    /// Counts a try before it is looked at, so that many at once are counted all. In a unit of work the login stays
    /// locked until its end.
    ///
    /// @return how many tries there were since the last success, this one included; empty if the login must wait
    Mono<Integer> count(TokenDigest login, Instant at);

    /// The login must wait.
    Mono<Void> lock(TokenDigest login, Instant until);

    /// @return until when the login must wait; empty if it need not
    Mono<Instant> lockedUntil(TokenDigest login, Instant at);

    /// The try was a success: all is forgotten.
    Mono<Void> forget(TokenDigest login);
}
