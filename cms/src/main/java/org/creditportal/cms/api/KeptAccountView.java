package org.creditportal.cms.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.account.KeptAccount;
import org.creditportal.cms.proceeding.account.Opened;
import org.jspecify.annotations.Nullable;

/// An account as administrators see it.
///
/// @param enrolled whether a code of its device was shown
/// @param passwordIsInitial whether it must be changed at the next sign-in
/// @param acts what can be done to it now
/// @param password to be handed over, only when it has just been made
record KeptAccountView(
        UUID id,
        String login,
        String role,
        String department,
        boolean active,
        boolean enrolled,
        boolean passwordIsInitial,
        long version,
        List<String> acts,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String password) {

    /// A page of them, newest first.
    ///
    /// @param next what to give as `after` for the next page, `null` on the last
    record Page(List<KeptAccountView> items, @Nullable UUID next) {

        static Page of(List<KeptAccountView> items, int most) {
            return new Page(items, items.size() < most ? null : items.getLast().id());
        }
    }

    static KeptAccountView of(KeptAccount kept) {
        return of(kept, null);
    }

    static KeptAccountView of(Opened opened) {
        return of(opened.account(), opened.password());
    }

    /// The entity tag of this version.
    String tag() {
        return "\"" + version + "\"";
    }

    private static KeptAccountView of(KeptAccount kept, @Nullable String password) {
        var account = kept.account();
        return new KeptAccountView(
                account.id(),
                account.login(),
                account.role().code(),
                account.department().name(),
                kept.isActive(),
                kept.isEnrolled(),
                kept.isPasswordInitial(),
                kept.version(),
                kept.isActive() ? List.of("deactivation", "reset") : List.of("reset"),
                password);
    }
}
