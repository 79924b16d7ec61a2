package org.creditportal.cms.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an account is there for.
public enum Role {
    /// Records; never signs.
    CLERK("经办人"),
    /// Responsible head of a department; signs and withdraws (A11).
    HEAD("部门负责人"),
    /// The city's credit office.
    OFFICE("信用办"),
    /// Of the installation: accounts, calendar, channels, index.
    ADMINISTRATOR("管理员"),
    /// Reads what was done; changes nothing.
    AUDITOR("审计员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// For example `经办人`.
    public String label() {
        return label;
    }

    /// @return empty if there is no such role
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// For example `clerk`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
