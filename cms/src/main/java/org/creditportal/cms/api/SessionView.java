package org.creditportal.cms.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.OpenSession;
import org.jspecify.annotations.Nullable;

/// A session as its owner sees it.
///
/// @param current whether it is the one that asks
/// @param idleUntil when it is over if it is not used again
/// @param endsAt when it is over however much it is used
/// @param csrf what writes by cookie must carry; absent in a list
record SessionView(
        UUID id,
        AccountView account,
        boolean current,
        @Nullable String agent,
        Instant openedAt,
        Instant seenAt,
        Instant idleUntil,
        Instant endsAt,
        boolean passwordIsInitial,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String csrf) {

    static SessionView opened(OpenSession session, String csrf) {
        return of(session, true, csrf);
    }

    /// @param current the session that asks, or `null`
    static SessionView listed(OpenSession session, @Nullable UUID current) {
        return of(session, session.id().equals(current), null);
    }

    private static SessionView of(OpenSession session, boolean current, @Nullable String csrf) {
        return new SessionView(
                session.id(),
                AccountView.of(session.account()),
                current,
                session.agent(),
                session.openedAt(),
                session.seenAt(),
                session.idleUntil(),
                session.endsAt(),
                session.isPasswordInitial(),
                csrf);
    }
}
