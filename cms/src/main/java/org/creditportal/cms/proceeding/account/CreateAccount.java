package org.creditportal.cms.proceeding.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Accounts.Hashed;
import org.creditportal.cms.account.KeptAccount;
import org.creditportal.cms.account.OneTimePassword;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// An administrator opens an account, with a password that is handed over once.
public final class CreateAccount {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Passwords passwords;
    private final AuditTrail audit;

    public CreateAccount(
            UnitOfWork unitOfWork, Accounts accounts, Catalogue catalogue, Passwords passwords, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// @param department name or alias in the catalogue
    public record Wanted(String login, Role role, String department) {}

    /// @throws Refusal if the login is taken, or there is no such department
    public Mono<Opened> create(Account by, Wanted wanted) {
        var password = OneTimePassword.random();
        return Departments.known(catalogue, wanted.department())
                .map(department ->
                        new Account(UuidCreator.getTimeOrderedEpoch(), wanted.login(), wanted.role(), department))
                .flatMap(account -> passwords
                        .hash(password)
                        .flatMap(hash -> unitOfWork.inOne(add(by, account, hash)))
                        .thenReturn(new Opened(new KeptAccount(account, true, false, true, 1), password)));
    }

    private Mono<Boolean> add(Account by, Account account, String hash) {
        var note = Map.of(
                "login",
                account.login(),
                "role",
                account.role().code(),
                "department",
                account.department().name());
        return accounts.add(account, new Hashed(hash, true, null, null))
                .filter(added -> added)
                .switchIfEmpty(Mono.error(() -> new Refusal.NotPossibleNow("这个登录名已有人使用，请换一个。")))
                .flatMap(added -> audit.record(
                                List.of(new AuditRecord(by.id(), "opening", "account", account.id(), note)))
                        .thenReturn(added));
    }
}
