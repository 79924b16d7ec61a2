package org.creditportal.cms.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps accounts; secrets only as hashes or encrypted.
public interface Accounts {

    /// Adds an account; with a token, one that may do all that the account may.
    ///
    /// @return false if the login exists, and then nothing is changed
    Mono<Boolean> add(Account account, Hashed secrets);

    /// @return whether the login is taken
    Mono<Boolean> knows(String login);

    /// Newest first.
    ///
    /// @param after the last account of the page before, `null` for the first page
    Flux<KeptAccount> browse(@Nullable UUID after, int limit);

    Mono<KeptAccount> find(UUID id);

    /// Finds an account that stays as it is until the unit of work ends.
    Mono<KeptAccount> hold(UUID id);

    /// Finds the active administrators, who stay as they are until the unit of work ends.
    Flux<UUID> holdAdministrators();

    /// Puts role, department and state of a held account, and counts the change.
    Mono<Void> change(Account changed, boolean isActive);

    /// @param password Argon2 hash
    /// @param isInitial whether it must be changed at the first sign-in
    /// @param token digest of a first token, `null` for none
    /// @param totp secret of the codes that the account shows, `null` if it must be enrolled first
    record Hashed(
            String password,
            boolean isInitial,
            @Nullable TokenDigest token,
            @Nullable TotpSecret totp) {}
}
