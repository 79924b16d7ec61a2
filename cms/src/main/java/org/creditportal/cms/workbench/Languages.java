package org.creditportal.cms.workbench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Language;
import org.creditportal.templates.workbench.Words;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// In which language somebody reads: kept in a cookie, Chinese without one.
final class Languages {

    static final String PATH = "/workbench/language";

    private static final String COOKIE = "language";
    private static final Duration KEPT = Duration.ofDays(365);

    private Languages() {}

    static Words words(MultiValueMap<String, HttpCookie> cookies) {
        var cookie = cookies.getFirst(COOKIE);
        return Words.in(
                cookie == null
                        ? Language.CHINESE
                        : Language.of(cookie.getValue()).orElse(Language.CHINESE));
    }

    static ResponseCookie cookie(Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/workbench")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
    }

    /// The same page in the other language.
    static Anchor other(URI asked, Words words) {
        var path = asked.getRawPath();
        var here = (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        return new Anchor(
                words.say("bench.other-language"),
                PATH + "?to=" + words.language().other().code() + "&next="
                        + UriUtils.encode(here, StandardCharsets.UTF_8));
    }
}
