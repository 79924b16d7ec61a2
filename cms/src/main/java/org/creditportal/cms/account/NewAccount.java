package org.creditportal.cms.account;

import org.creditportal.cms.vocabulary.Department;

/// An account to be opened, with its secrets in clear; they are never stored so.
///
/// @param login unique name
/// @param password kept as an Argon2 hash
/// @param token random, at least 256 bit; kept as a SHA-256 digest
public record NewAccount(String login, Role role, Department department, String password, String token) {

    @Override
    public String toString() {
        return "NewAccount[login=" + login + ", role=" + role + "]";
    }
}
