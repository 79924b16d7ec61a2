package org.creditportal.cms.proceeding.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.KeptAccount;
import org.creditportal.cms.account.OneTimePassword;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// An administrator helps who lost password or device: a password that is handed over once, another device, no
/// session goes on, no waiting for the next sign-in. Tokens stay; they are revoked by themselves.
public final class ResetAccount {

    /// No session has it.
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final CheckPassword checkPassword;
    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail audit;

    public ResetAccount(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        this.checkPassword = checkPassword;
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// @throws Refusal if there is no such account
    public Mono<Opened> reset(Account by, UUID id) {
        var password = OneTimePassword.random();
        return passwords
                .hash(password)
                .flatMap(hash -> unitOfWork.inOne(accounts.hold(id)
                        .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这个账号。")))
                        .flatMap(kept -> reset(by, kept, hash).thenReturn(kept))))
                .map(kept -> new Opened(
                        new KeptAccount(kept.account(), kept.isActive(), false, true, kept.version()), password));
    }

    private Mono<Void> reset(Account by, KeptAccount kept, String hash) {
        var id = kept.account().id();
        return credentials
                .changePassword(id, hash, true)
                .then(credentials.forgetCodes(id))
                .then(sessions.endAll(id, NO_SESSION))
                .then(checkPassword.succeeded(kept.account().login()))
                .then(audit.record(List.of(new AuditRecord(by.id(), "reset", "account", id, Map.of()))));
    }
}
