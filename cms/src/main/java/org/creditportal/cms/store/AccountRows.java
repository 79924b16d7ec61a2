package org.creditportal.cms.store;

import java.util.Locale;
import java.util.Set;
import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TokenScope;
import org.creditportal.cms.vocabulary.Department;

/// Rows of accounts and of how they come in.
final class AccountRows {

    private AccountRows() {}

    /// @param row with `account_id`, `login`, `role` and `department`
    static Account account(Columns row) {
        return new Account(
                row.id("account_id"),
                row.text("login"),
                Role.valueOf(row.text("role").toUpperCase(Locale.ROOT)),
                new Department(row.text("department")));
    }

    static OpenSession session(Columns row) {
        return new OpenSession(
                row.id("id"),
                account(row),
                row.textOrNull("agent"),
                row.instant("opened_at"),
                row.instant("seen_at"),
                row.instant("ends_at"),
                row.bool("password_initial"));
    }

    static AccessToken token(Columns row) {
        return new AccessToken(
                row.id("id"),
                account(row),
                row.text("name"),
                new TokenScope(row.bool("writes"), Set.copyOf(row.texts("groups"))),
                row.instant("issued_at"),
                row.instantOrNull("expires_at"),
                row.instantOrNull("used_at"));
    }
}
