package org.creditportal.cms.account;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Keeps what accounts are known again by.
public interface Credentials {

    /// @return empty if nobody has the login
    Mono<Credential> of(String login);

    /// @param hash Argon2
    /// @param isInitial whether it must be changed at the next sign-in
    Mono<Void> changePassword(UUID account, String hash, boolean isInitial);

    /// Keeps a secret until a code confirms it, unless there is one already.
    ///
    /// @return the secret that is kept and waits; empty if a confirmed one is there
    Mono<TotpSecret> propose(UUID account, TotpSecret secret);

    /// A code of this time step was shown, which also confirms the secret.
    ///
    /// @return false if that step or a later one was taken before
    Mono<Boolean> take(UUID account, long step);

    /// The account must be enrolled again.
    Mono<Void> forgetCodes(UUID account);
}
