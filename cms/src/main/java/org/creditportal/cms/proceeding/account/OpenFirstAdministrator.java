package org.creditportal.cms.proceeding.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Accounts.Hashed;
import org.creditportal.cms.account.PasswordRule;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import reactor.core.publisher.Mono;

/// Opens the account from which all others are opened, in an installation where nobody looks after accounts yet.
/// Its password must be changed, and its device enrolled, at the first sign-in; from then on the setting means
/// nothing.
public final class OpenFirstAdministrator {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Passwords passwords;
    private final AuditTrail audit;

    public OpenFirstAdministrator(
            UnitOfWork unitOfWork, Accounts accounts, Catalogue catalogue, Passwords passwords, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// @param department name or alias in the catalogue
    public record Wanted(String login, String password, String department) {

        @Override
        public String toString() {
            return "Wanted[login=" + login + "]";
        }
    }

    /// @return whether it was opened; false if there is an administrator, or the login is taken
    /// @throws Refusal if the password is too weak, or there is no such department
    public Mono<Boolean> open(Wanted wanted) {
        return accounts.holdAdministrators()
                .collectList()
                .flatMap(known -> known.isEmpty() ? add(wanted) : Mono.just(false));
    }

    private Mono<Boolean> add(Wanted wanted) {
        var fault = PasswordRule.fault(wanted.login(), wanted.password());
        if (fault.isPresent()) {
            return Mono.error(() -> new Refusal.NotPossibleNow(fault.get()));
        }
        return Departments.known(catalogue, wanted.department())
                .map(department ->
                        new Account(UuidCreator.getTimeOrderedEpoch(), wanted.login(), Role.ADMINISTRATOR, department))
                .zipWith(passwords.hash(wanted.password()))
                .flatMap(both -> unitOfWork.inOne(add(both.getT1(), both.getT2())));
    }

    private Mono<Boolean> add(Account account, String hash) {
        var opening = new AuditRecord(
                null,
                "opening",
                "account",
                account.id(),
                Map.of("role", account.role().code()));
        return accounts.add(account, new Hashed(hash, true, null, null))
                .flatMap(added -> (added ? audit.record(List.of(opening)) : Mono.<Void>empty()).thenReturn(added));
    }
}
