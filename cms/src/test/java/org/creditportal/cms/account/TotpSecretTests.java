package org.creditportal.cms.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H3: codes of a device")
class TotpSecretTests {

    /// The key of RFC 6238, appendix B.
    private static final TotpSecret KNOWN = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1111111109);
    private static final long STEP = 1111111109 / 30;

    /// The last six of the eight digits that the RFC gives.
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void areThoseOfTheStandard(long second, String code) {
        assertThat(KNOWN.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void areTakenOneStepEarlyOrLateAndNoMore() {
        for (var drift = -3; drift <= 3; drift++) {
            var shown = KNOWN.code(NOW.plusSeconds(30L * drift));
            assertThat(KNOWN.step(shown, NOW, 0).isPresent())
                    .as("drift %d", drift)
                    .isEqualTo(Math.abs(drift) <= 1);
        }
    }

    @Test
    void areTakenOnce() {
        var code = KNOWN.code(NOW);

        assertThat(KNOWN.step(code, NOW, STEP - 1)).hasValue(STEP);
        assertThat(KNOWN.step(code, NOW, STEP)).isEmpty();
        assertThat(KNOWN.step(KNOWN.code(NOW.minusSeconds(30)), NOW, STEP)).isEmpty();
        assertThat(KNOWN.step(KNOWN.code(NOW.plusSeconds(30)), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0818040", "08180a", "０８１８０４"})
    void areSixDigits(String typed) {
        assertThat(KNOWN.step(typed, NOW, 0)).isEmpty();
    }

    @Test
    void areMadeInAnAppFromAPicture() {
        assertThat(KNOWN.uri("信用平台", "clerk-01"))
                .isEqualTo("otpauth://totp/%E4%BF%A1%E7%94%A8%E5%B9%B3%E5%8F%B0:clerk-01"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E4%BF%A1%E7%94%A8%E5%B9%B3%E5%8F%B0");
    }

    @Test
    void comeFromASecretThatIsRandomAndNotShown() {
        assertThat(TotpSecret.random()).isNotEqualTo(TotpSecret.random());
        assertThat(KNOWN).hasToString("TotpSecret[…]");
        assertThatThrownBy(() -> new TotpSecret("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
