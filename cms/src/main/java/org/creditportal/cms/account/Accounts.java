package org.creditportal.cms.account;

import reactor.core.publisher.Mono;

/// Keeps accounts; secrets only as hashes.
public interface Accounts {

    /// Adds an account; does nothing if the login exists.
    Mono<Void> add(Account account, String passwordHash, TokenDigest token);

    /// @return the account that the token belongs to; empty if nobody's
    Mono<Account> holding(TokenDigest token);

    /// @return whether the login is taken
    Mono<Boolean> knows(String login);
}
