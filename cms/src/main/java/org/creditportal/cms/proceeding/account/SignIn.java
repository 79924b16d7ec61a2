package org.creditportal.cms.proceeding.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Credential;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.OpaqueSecret;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.account.CheckPassword.Checked;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Somebody comes in with a password and a code of their device (H3).
public final class SignIn {

    private static final int LONGEST_AGENT = 200;

    private final CheckPassword checkPassword;
    private final UnitOfWork unitOfWork;
    private final Credentials credentials;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    /// @param clock the real time, which the devices go by
    public SignIn(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Credentials credentials,
            Sessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.checkPassword = checkPassword;
        this.unitOfWork = unitOfWork;
        this.credentials = credentials;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param code six digits, or empty
    /// @param agent what the browser calls itself, or `null`
    public record Claim(
            String login,
            String password,
            String code,
            @Nullable String agent) {

        @Override
        public String toString() {
            return "Claim[login=" + login + "]";
        }
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param value what the browser shows from now on; not kept
        record Welcome(OpenSession session, String value) implements Outcome {

            @Override
            public String toString() {
                return "Welcome[" + session.id() + "]";
            }
        }

        /// The password is right, and no device is enrolled yet: see [EnrolTotp].
        record NotEnrolled() implements Outcome {}

        /// Something is wrong; it is not said what.
        record Refused() implements Outcome {}

        /// Too many wrong tries: nothing was looked at.
        record TooSoon(Instant until) implements Outcome {}
    }

    public Mono<Outcome> signIn(Claim claim) {
        return checkPassword.check(claim.login(), claim.password()).flatMap(checked -> switch (checked) {
            case Checked.Right right -> withCode(right.credential(), claim);
            case Checked.Wrong wrong -> Mono.just(new Outcome.Refused());
            case Checked.TooSoon soon -> Mono.just(new Outcome.TooSoon(soon.until()));
        });
    }

    private Mono<Outcome> withCode(Credential credential, Claim claim) {
        var secret = credential.totp();
        if (!credential.isConfirmed() && (secret == null || claim.code().isBlank())) {
            return checkPassword.succeeded(claim.login()).thenReturn(new Outcome.NotEnrolled());
        }
        if (secret == null) {
            return Mono.just(new Outcome.Refused());
        }
        var step = secret.step(claim.code().strip(), clock.instant(), credential.lastStep());
        return step.isEmpty()
                ? Mono.just(new Outcome.Refused())
                : unitOfWork.inOne(credentials
                        .take(credential.account().id(), step.getAsLong())
                        .flatMap(taken -> taken ? open(credential, claim) : Mono.just(new Outcome.Refused())));
    }

    private Mono<Outcome> open(Credential credential, Claim claim) {
        var value = OpaqueSecret.random("");
        var session = session(credential, claim.agent());
        var account = credential.account();
        return sessions.open(session, TokenDigest.of(value))
                .then(checkPassword.succeeded(claim.login()))
                .then(audit.record(List.of(new AuditRecord(
                        account.id(), "sign-in", "account", account.id(), Map.of("session", session.id())))))
                .thenReturn(new Outcome.Welcome(session, value));
    }

    private OpenSession session(Credential credential, @Nullable String agent) {
        var now = clock.instant();
        return new OpenSession(
                UuidCreator.getTimeOrderedEpoch(),
                credential.account(),
                agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT),
                now,
                now,
                now.plus(OpenSession.LONGEST),
                credential.isInitial());
    }
}
