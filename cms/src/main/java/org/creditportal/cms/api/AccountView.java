package org.creditportal.cms.api;

import java.util.UUID;
import org.creditportal.cms.account.Account;

/// Who an account is.
record AccountView(UUID id, String login, String role, String department) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.login(),
                account.role().code(),
                account.department().name());
    }
}
