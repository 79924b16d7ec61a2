package org.creditportal.cms.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: passwords")
class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void matchTheirOwnHashOnly() {
        var hash = Optional.ofNullable(passwords.hash("right").block());

        assertThat(hash).hasValueSatisfying(kept -> assertThat(kept).startsWith("$argon2id$"));
        assertThat(passwords.matches("right", hash).block()).isTrue();
        assertThat(passwords.matches("wrong", hash).block()).isFalse();
        assertThat(passwords.matches("right", Optional.empty()).block()).isFalse();
    }

    /// Twice as long or half as long is nothing against the thousandfold of a check that is left out.
    @Test
    void takeAsLongToCheckForALoginThatNobodyHas() {
        var hash = Optional.ofNullable(passwords.hash("right").block());
        time(hash);

        var known = time(hash);
        var unknown = time(Optional.empty());

        assertThat(unknown).isBetween(known.dividedBy(2), known.multipliedBy(2));
    }

    /// The quickest of a few, which nothing came between.
    private Duration time(Optional<String> hash) {
        return IntStream.range(0, 7)
                .mapToObj(each -> {
                    var began = System.nanoTime();
                    passwords.matches("wrong", hash).block();
                    return Duration.ofNanos(System.nanoTime() - began);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
