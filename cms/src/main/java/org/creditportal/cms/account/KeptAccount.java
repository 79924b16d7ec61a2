package org.creditportal.cms.account;

/// An account as administrators see it.
///
/// @param isActive whether it can come in at all
/// @param isEnrolled whether a code of its device was shown
/// @param isPasswordInitial whether somebody else made the password and it must be changed
/// @param version counts its changes, from 1
public record KeptAccount(
        Account account, boolean isActive, boolean isEnrolled, boolean isPasswordInitial, long version) {

    /// Whether it looks after the installation now.
    public boolean isActiveAdministrator() {
        return isActive && account.role() == Role.ADMINISTRATOR;
    }
}
