package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class LocalModeTests {

    @ParameterizedTest
    @CsvSource({"portal.clock, 2026-11-23T00:00:00Z", "local.join, ''", "local.drop, ''", "demo.entries, 0"})
    void refusesItsFlagsInEveryOtherProfile(String key, String value) {
        var environment = new MockEnvironment().withProperty(key, value);
        assertThatThrownBy(() -> LocalMode.refuse(environment, Map.of()))
                .isInstanceOf(NotStartedException.class)
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_RELAY, off", "PORTAL_LIMITS, off"})
    void refusesItsSwitchesInEveryOtherProfile(String variable, String value) {
        assertThatThrownBy(() -> LocalMode.refuse(new MockEnvironment(), Map.of(variable, value)))
                .isInstanceOf(NotStartedException.class)
                .hasMessageContaining(variable);
    }

    @Test
    void letsEveryOtherConfigurationPass() {
        assertThatCode(() -> LocalMode.refuse(new MockEnvironment(), Map.of("PORTAL_RELAY", "on")))
                .doesNotThrowAnyException();
    }

    @Test
    void takesAnInstantOrNowForTheClock() {
        assertThatCode(() -> LocalClock.instant("2026-11-23T23:59:59.999+08:00"))
                .doesNotThrowAnyException();
        assertThatCode(() -> LocalClock.instant("now")).doesNotThrowAnyException();
        assertThatThrownBy(() -> LocalClock.instant("yesterday"))
                .isInstanceOf(NotStartedException.class)
                .hasMessageContaining("PORTAL_CLOCK");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000000, 1000000", "5000000, 5000000"})
    void takesANumberOfEntries(String text, int entries) {
        assertThat(LocalMode.entries(text)).hasValue(entries);
        assertThat(LocalMode.entries(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "5000001", "99999999999", "1e6", "many", "1,000"})
    void saysInOneLineWhatNumberOfEntriesIsPossible(String text) {
        assertThatThrownBy(() -> LocalMode.entries(text))
                .isInstanceOf(NotStartedException.class)
                .hasMessage("--demo.entries is a number from 0 to 5,000,000, as in --demo.entries=1000000");
    }
}
