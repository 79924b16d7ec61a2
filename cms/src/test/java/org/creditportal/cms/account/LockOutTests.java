package org.creditportal.cms.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: who guesses must wait, longer each time")
class LockOutTests {

    @Test
    void letsPeopleMistypeFourTimes() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(LockOut::after)).containsOnly(Duration.ZERO);
    }

    @Test
    void doublesFromAMinuteToAnHour() {
        assertThat(IntStream.rangeClosed(5, 12).mapToObj(LockOut::after).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void staysAtAnHourHoweverOftenItIsTried() {
        assertThat(LockOut.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
