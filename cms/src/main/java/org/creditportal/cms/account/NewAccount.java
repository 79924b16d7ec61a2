package org.creditportal.cms.account;

import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// An account to be opened, with its secrets in clear; they are never stored so.
///
/// @param login unique name
/// @param password kept as an Argon2 hash
/// @param token random, at least 256 bit; kept as a SHA-256 digest
/// @param totp secret of its codes, `null` if it is to be enrolled at the first sign-in
public record NewAccount(
        String login,
        Role role,
        Department department,
        String password,
        String token,
        @Nullable TotpSecret totp) {

    /// One that is to be enrolled at the first sign-in.
    public NewAccount(String login, Role role, Department department, String password, String token) {
        this(login, role, department, password, token, null);
    }

    @Override
    public String toString() {
        return "NewAccount[login=" + login + ", role=" + role + "]";
    }
}
