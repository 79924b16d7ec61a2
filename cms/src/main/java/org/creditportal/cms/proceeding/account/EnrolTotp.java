package org.creditportal.cms.proceeding.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.TotpSecret;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.account.CheckPassword.Checked;
import reactor.core.publisher.Mono;

/// Gives an account the secret for its device, before its first code was shown. The first sign-in with a code
/// confirms it; until then the same secret is given again, so that a picture that was scanned stays right.
public final class EnrolTotp {

    private static final String ISSUER = "信用平台";

    private final CheckPassword checkPassword;
    private final UnitOfWork unitOfWork;
    private final Credentials credentials;
    private final AuditTrail audit;

    public EnrolTotp(CheckPassword checkPassword, UnitOfWork unitOfWork, Credentials credentials, AuditTrail audit) {
        this.checkPassword = checkPassword;
        this.unitOfWork = unitOfWork;
        this.credentials = credentials;
        this.audit = audit;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param uri `otpauth://…`, for a QR picture
        record Proposed(TotpSecret secret, String uri) implements Outcome {

            @Override
            public String toString() {
                return "Proposed[…]";
            }
        }

        /// Something is wrong, or a device is enrolled already; it is not said what.
        record Refused() implements Outcome {}

        /// Too many wrong tries: nothing was looked at.
        record TooSoon(Instant until) implements Outcome {}
    }

    public Mono<Outcome> enrol(String login, String password) {
        return checkPassword.check(login, password).flatMap(checked -> switch (checked) {
            case Checked.Right right -> propose(right.credential().account());
            case Checked.Wrong wrong -> Mono.just(new Outcome.Refused());
            case Checked.TooSoon soon -> Mono.just(new Outcome.TooSoon(soon.until()));
        });
    }

    private Mono<Outcome> propose(Account account) {
        return unitOfWork
                .inOne(credentials
                        .propose(account.id(), TotpSecret.random())
                        .flatMap(secret -> checkPassword
                                .succeeded(account.login())
                                .then(audit.record(List.of(
                                        new AuditRecord(account.id(), "enrolment", "account", account.id(), Map.of()))))
                                .thenReturn(secret)))
                .<Outcome>map(secret -> new Outcome.Proposed(secret, secret.uri(ISSUER, account.login())))
                .defaultIfEmpty(new Outcome.Refused());
    }
}
