package org.creditportal.cms.account;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Keeps accounts; secrets only as hashes or encrypted.
public interface Accounts {

    /// Adds an account with a token that may do all that the account may; does nothing if the login exists.
    Mono<Void> add(Account account, Hashed secrets);

    /// @return whether the login is taken
    Mono<Boolean> knows(String login);

    /// @param password Argon2 hash
    /// @param token digest of a first token, `null` for none
    /// @param totp secret of the codes that the account shows, `null` if it must be enrolled first
    record Hashed(
            String password,
            @Nullable TokenDigest token,
            @Nullable TotpSecret totp) {}
}
