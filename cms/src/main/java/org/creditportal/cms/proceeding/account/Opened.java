package org.creditportal.cms.proceeding.account;

import org.creditportal.cms.account.KeptAccount;

/// An account with the password that is handed over, once.
public record Opened(KeptAccount account, String password) {

    @Override
    public String toString() {
        return "Opened[" + account.account().login() + "]";
    }
}
