package org.creditportal.cms.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Tone;
import org.creditportal.templates.workbench.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;

/// What an act came to, carried over the redirect after it and told once. The cookie names a text of the bundle; what
/// names none is not told.
final class Messages {

    private static final String COOKIE = "message";
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");

    private Messages() {}

    static @Nullable Note of(ServerRequest request, Words words) {
        return Optional.ofNullable(request.cookies().getFirst(COOKIE))
                .map(cookie -> cookie.getValue())
                .filter(name -> NAME.matcher(name).matches() && words.knows("done." + name))
                .map(name -> Note.of(Tone.GOOD, words.say("done." + name)))
                .orElse(null);
    }

    /// @param name of a text `done.…`
    static ResponseCookie telling(String name) {
        return cookie(name, KEPT);
    }

    static ResponseCookie told() {
        return cookie("", Duration.ZERO);
    }

    private static ResponseCookie cookie(String name, Duration kept) {
        return ResponseCookie.from(COOKIE, name)
                .path("/workbench")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(kept)
                .build();
    }
}
