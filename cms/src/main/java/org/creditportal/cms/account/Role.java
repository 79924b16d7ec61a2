package org.creditportal.cms.account;

import java.util.Locale;

/// What an account is there for.
public enum Role {
    /// Records; never signs.
    CLERK,
    /// Responsible head of a department; signs and withdraws (A11).
    HEAD,
    /// The city's credit office.
    OFFICE,
    ADMINISTRATOR,
    AUDITOR;

    /// For example `clerk`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
