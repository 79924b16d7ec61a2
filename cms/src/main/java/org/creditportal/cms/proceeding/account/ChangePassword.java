package org.creditportal.cms.proceeding.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.PasswordRule;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.account.CheckPassword.Checked;
import reactor.core.publisher.Mono;

/// An account takes another password; its other sessions end.
public final class ChangePassword {

    private final CheckPassword checkPassword;
    private final UnitOfWork unitOfWork;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AuditTrail audit;

    public ChangePassword(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        this.checkPassword = checkPassword;
        this.unitOfWork = unitOfWork;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /// @param session the one that goes on, or a nil id
    /// @throws Refusal if the present password is wrong, or the new one too weak
    public Mono<Void> change(Account account, UUID session, String present, String wanted) {
        var fault = wanted.equals(present)
                ? "新密码不得与现在的相同。"
                : PasswordRule.fault(account.login(), wanted).orElse("");
        if (!fault.isEmpty()) {
            return Mono.error(() -> new Refusal.NotPossibleNow(fault));
        }
        return checkPassword
                .check(account.login(), present)
                .doOnNext(ChangePassword::demandRight)
                .then(passwords.hash(wanted))
                .flatMap(hash -> unitOfWork.inOne(change(account, session, hash).thenReturn(true)))
                .then();
    }

    private static void demandRight(Checked checked) {
        switch (checked) {
            case Checked.Right right -> {}
            case Checked.Wrong wrong -> throw new Refusal.Forbidden("现在的密码不对。");
            case Checked.TooSoon soon -> throw new Refusal.NotPossibleNow("错误次数过多，请过一会儿再试。");
        }
    }

    private Mono<Void> change(Account account, UUID session, String hash) {
        return credentials
                .changePassword(account.id(), hash, false)
                .then(sessions.endAll(account.id(), session))
                .then(checkPassword.succeeded(account.login()))
                .then(audit.record(
                        List.of(new AuditRecord(account.id(), "password", "account", account.id(), Map.of()))));
    }
}
