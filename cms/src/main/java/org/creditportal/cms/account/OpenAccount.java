package org.creditportal.cms.account;

import com.github.f4b6a3.uuid.UuidCreator;
import org.creditportal.cms.account.Accounts.Hashed;
import reactor.core.publisher.Mono;

/// Opens an account. One whose login exists stays as it is.
public final class OpenAccount {

    private final Accounts accounts;
    private final Passwords passwords;

    public OpenAccount(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public Mono<Void> open(NewAccount wanted) {
        return accounts.knows(wanted.login()).flatMap(known -> known ? Mono.empty() : add(wanted));
    }

    private Mono<Void> add(NewAccount wanted) {
        var account =
                new Account(UuidCreator.getTimeOrderedEpoch(), wanted.login(), wanted.role(), wanted.department());
        return passwords
                .hash(wanted.password())
                .map(hash -> new Hashed(hash, false, TokenDigest.of(wanted.token()), wanted.totp()))
                .flatMap(secrets -> accounts.add(account, secrets))
                .then();
    }
}
