package org.creditportal.cms.access;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What a browser holds of a session: no script reads it, no other site sends it, no plain connection carries it.
public final class SessionCookie {

    private static final String NAME = "session";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SessionCookie() {}

    /// @param asked address of the request that is answered
    public static ResponseCookie opened(String value, URI asked) {
        return cookie(value, asked).build();
    }

    /// Takes the cookie away.
    public static ResponseCookie ended(URI asked) {
        return cookie("", asked).maxAge(Duration.ZERO).build();
    }

    /// What writes with this cookie must carry beside it.
    public static String csrfToken(String value) {
        return CsrfToken.of(value);
    }

    static Optional<String> value(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, URI asked) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .secure(!isTrial(asked));
    }

    /// A portal that is tried out on this very machine has no certificate. One behind a proxy is asked by another
    /// name.
    private static boolean isTrial(URI asked) {
        return "http".equals(asked.getScheme()) && THIS_MACHINE.contains(String.valueOf(asked.getHost()));
    }
}
