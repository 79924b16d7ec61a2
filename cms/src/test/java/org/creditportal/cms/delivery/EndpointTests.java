package org.creditportal.cms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H3: the portal calls only addresses that a platform can have")
class EndpointTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://platform.example/announcements",
                "https://platform.example:8443/a?city=x",
                "HTTPS://10.20.30.40/a"
            })
    void takesPlatforms(String text) {
        assertThat(Endpoint.parse(text, false)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example/a",
                "ftp://platform.example/a",
                "file:///etc/passwd",
                "//platform.example/a",
                "platform.example/a",
                "https://name:word@platform.example/a",
                "https://name@platform.example/a",
                "https://platform.example/a#b",
                "https:///a",
                "https://platform.example:0/a",
                "https://localhost/a",
                "https://LOCALHOST:9200/a",
                "https://api.localhost/a",
                "https://127.0.0.1/a",
                "https://127.1.2.3/a",
                "https://0.0.0.0/a",
                "https://[::1]/a",
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/a",
                "https://224.0.0.1/a",
                "https://[::ffff:127.0.0.1]/a",
                "not an address"
            })
    void refusesOthers(String text) {
        assertThatThrownBy(() -> Endpoint.parse(text, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesPlainOnesInLocalModeOnly() {
        assertThat(Endpoint.parse("http://localhost:9000/a", true)).hasToString("http://localhost:9000/a");
        assertThatThrownBy(() -> Endpoint.parse("http://name:word@localhost:9000/a", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> Endpoint.parse("https://platform.example/" + "a".repeat(500), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
