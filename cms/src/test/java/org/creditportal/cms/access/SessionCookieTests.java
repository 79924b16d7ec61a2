package org.creditportal.cms.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H3: what a browser holds of a session")
class SessionCookieTests {

    @Test
    void isReadByNoScriptAndSentByNoOtherSite() {
        assertThat(SessionCookie.opened("value", URI.create("https://portal.example/")))
                .hasToString("session=value; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/", "http://127.0.0.1/", "http://[::1]:8080/"})
    void goesOverAPlainConnectionOnlyOnThisMachine(String asked) {
        assertThat(SessionCookie.opened("value", URI.create(asked)).isSecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost/", "http://portal.example/", "http://localhost.evil.example/"})
    void goesOverNoPlainConnectionElsewhere(String asked) {
        assertThat(SessionCookie.opened("value", URI.create(asked)).isSecure()).isTrue();
    }

    @Test
    void isTakenAwayAtTheEnd() {
        assertThat(SessionCookie.ended(URI.create("https://portal.example/")).getMaxAge())
                .isZero();
    }

    @Test
    void hasATokenThatIsBoundToItAndTellsNothingOfIt() {
        var token = SessionCookie.csrfToken("value");

        assertThat(token)
                .isEqualTo(SessionCookie.csrfToken("value"))
                .hasSize(43)
                .doesNotContain("value");
        assertThat(SessionCookie.csrfToken("another")).isNotEqualTo(token);
    }
}
