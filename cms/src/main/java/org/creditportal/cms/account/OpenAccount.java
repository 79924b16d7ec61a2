package org.creditportal.cms.account;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Opens an account. One whose login exists stays as it is.
public final class OpenAccount {

    private final Accounts accounts;
    private final Argon2PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    public OpenAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    public Mono<Void> open(NewAccount wanted) {
        return accounts.knows(wanted.login()).flatMap(known -> known ? Mono.empty() : add(wanted));
    }

    private Mono<Void> add(NewAccount wanted) {
        var account =
                new Account(UuidCreator.getTimeOrderedEpoch(), wanted.login(), wanted.role(), wanted.department());
        return Mono.fromCallable(() -> passwords.encode(wanted.password()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(hash -> accounts.add(account, hash, TokenDigest.of(wanted.token())));
    }
}
