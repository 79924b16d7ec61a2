package org.creditportal.cms.access;

import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.account.OpenSession;

/// How an account came in.
public sealed interface Entrance {

    /// At a browser, by a cookie.
    ///
    /// @param csrf what its writes must carry beside the cookie
    record BySession(OpenSession session, String csrf) implements Entrance {

        @Override
        public String toString() {
            return "BySession[" + session.id() + "]";
        }
    }

    /// A program, by a token of the portal's own.
    record ByToken(AccessToken token) implements Entrance {}

    /// By a token of the city's identity provider.
    record ByProvider() implements Entrance {}
}
