package org.creditportal.cms.proceeding.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.KeptAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An administrator gives an account another role or department, or takes it out of use. Whoever was signed in with
/// what they may no longer do is signed out at once; an account out of use loses its tokens too.
public final class ChangeAccount {

    /// No session has it.
    private static final UUID NO_SESSION = new UUID(0, 0);

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Sessions sessions;
    private final Tokens tokens;
    private final AuditTrail audit;

    public ChangeAccount(
            UnitOfWork unitOfWork,
            Accounts accounts,
            Catalogue catalogue,
            Sessions sessions,
            Tokens tokens,
            AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.tokens = tokens;
        this.audit = audit;
    }

    /// What is to be otherwise; `null` for what stays.
    ///
    /// @param act as which it goes on record
    /// @param department name or alias in the catalogue
    public record Wanted(
            String act,
            @Nullable Role role,
            @Nullable String department,
            @Nullable Boolean active) {

        public static Wanted deactivated() {
            return new Wanted("deactivation", null, null, false);
        }
    }

    /// @param version that is changed, `null` for whichever it is now
    /// @return empty if another version is in force
    /// @throws Refusal if there is no such account, or nobody would be left to look after accounts
    public Mono<KeptAccount> change(Account by, UUID id, @Nullable Long version, Wanted wanted) {
        return unitOfWork.inOne(accounts.holdAdministrators()
                .collectList()
                .flatMap(administrators -> accounts.hold(id)
                        .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这个账号。")))
                        .filter(kept -> version == null || version == kept.version())
                        .flatMap(kept -> changed(kept, wanted)
                                .doOnNext(next -> demandAnother(kept, next, administrators))
                                .flatMap(next -> put(by, kept, next, wanted.act())))));
    }

    private Mono<KeptAccount> changed(KeptAccount kept, Wanted wanted) {
        var account = kept.account();
        var department = wanted.department() == null
                ? Mono.just(account.department())
                : Departments.known(catalogue, wanted.department());
        return department.map(known -> new KeptAccount(
                new Account(account.id(), account.login(), orElse(wanted.role(), account.role()), known),
                orElse(wanted.active(), kept.isActive()),
                kept.isEnrolled(),
                kept.isPasswordInitial(),
                kept.version() + 1));
    }

    private static void demandAnother(KeptAccount kept, KeptAccount next, List<UUID> administrators) {
        if (kept.isActiveAdministrator() && !next.isActiveAdministrator() && administrators.size() == 1) {
            throw new Refusal.NotPossibleNow("这是最后一个在用的管理员账号，不能停用或改任；请先设立另一位管理员。");
        }
        if (kept.isActive() == next.isActive() && kept.account().equals(next.account())) {
            throw new Refusal.NotPossibleNow(
                    kept.isActive() ? "没有什么要改的。" : "账号已经停用；现在可以：PATCH {\"active\": true} 恢复使用。");
        }
    }

    private Mono<KeptAccount> put(Account by, KeptAccount kept, KeptAccount next, String act) {
        var id = next.account().id();
        var note = Map.of("before", note(kept), "after", note(next));
        return accounts.change(next.account(), next.isActive())
                .then(sessions.endAll(id, NO_SESSION))
                .then(next.isActive() ? Mono.empty() : tokens.revokeAll(id).then())
                .then(audit.record(List.of(new AuditRecord(by.id(), act, "account", id, note))))
                .thenReturn(next);
    }

    private static Map<String, ?> note(KeptAccount kept) {
        Department department = kept.account().department();
        return Map.of("role", kept.account().role().code(), "department", department.name(), "active", kept.isActive());
    }

    private static <T> T orElse(@Nullable T wanted, T present) {
        return Objects.requireNonNullElse(wanted, present);
    }
}
