package org.creditportal.cms.account;

import org.jspecify.annotations.Nullable;

/// What an account is known again by at sign-in.
///
/// @param passwordHash Argon2
/// @param isInitial whether somebody else made the password and it must be changed
/// @param totp secret of its codes, `null` until it is enrolled
/// @param isConfirmed whether a code was shown already
/// @param lastStep the time step of the last code that was taken
public record Credential(
        Account account,
        boolean isActive,
        String passwordHash,
        boolean isInitial,
        @Nullable TotpSecret totp,
        boolean isConfirmed,
        long lastStep) {

    @Override
    public String toString() {
        return "Credential[" + account.login() + "]";
    }
}
