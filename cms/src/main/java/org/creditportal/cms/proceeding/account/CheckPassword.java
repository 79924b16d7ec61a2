package org.creditportal.cms.proceeding.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.cms.account.Credential;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.LockOut;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.SignInAttempts;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// Whether a password is that of a login. Every check counts as a failure until [#succeeded(String)] says that all
/// was right.
public final class CheckPassword {

    private final UnitOfWork unitOfWork;
    private final SignInAttempts attempts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    /// @param clock the real time, for a trial of the portal's clock must open no lock
    public CheckPassword(
            UnitOfWork unitOfWork,
            SignInAttempts attempts,
            Credentials credentials,
            Passwords passwords,
            AuditTrail audit,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.attempts = attempts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of it.
    sealed interface Checked {

        record Right(Credential credential) implements Checked {}

        /// No such login, another password, or an account that is not active.
        record Wrong() implements Checked {}

        /// Not looked at.
        record TooSoon(Instant until) implements Checked {}
    }

    Mono<Checked> check(String login, String password) {
        var key = TokenDigest.of(login);
        return unitOfWork
                .inOne(count(login, key))
                .flatMap(counted -> compare(login, password))
                .switchIfEmpty(Mono.defer(() -> attempts.lockedUntil(key, clock.instant())
                        .defaultIfEmpty(clock.instant())
                        .map(Checked.TooSoon::new)));
    }

    Mono<Void> succeeded(String login) {
        return attempts.forget(TokenDigest.of(login));
    }

    /// From the fifth try on the login is locked before it is looked at, and it is on record that it was.
    private Mono<Integer> count(String login, TokenDigest key) {
        var now = clock.instant();
        return attempts.count(key, now).flatMap(failures -> {
            var wait = LockOut.after(failures);
            return (wait.isZero() ? Mono.<Void>empty() : lock(login, key, now.plus(wait), failures))
                    .thenReturn(failures);
        });
    }

    private Mono<Void> lock(String login, TokenDigest key, Instant until, int failures) {
        return attempts.lock(key, until)
                .then(credentials.of(login))
                .map(known -> known.account().id())
                .flatMap(id -> audit.record(
                        List.of(new AuditRecord(id, "lock-out", "account", id, Map.of("tries", failures)))));
    }

    private Mono<Checked> compare(String login, String password) {
        return credentials
                .of(login)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> passwords
                        .matches(password, known.map(Credential::passwordHash))
                        .map(matches -> matches ? known.filter(Credential::isActive) : Optional.<Credential>empty())
                        .map(right -> right.<Checked>map(Checked.Right::new).orElseGet(Checked.Wrong::new)));
    }
}
