package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.LockOut;
import org.creditportal.cms.account.TokenDigest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@DisplayName("H3: tries to sign in are counted for all nodes together")
class PostgresSignInAttemptsIT {

    private static final MigratedStore STORE = new MigratedStore();
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    private final PostgresSignInAttempts attempts = new PostgresSignInAttempts(STORE.cms());
    private final TokenDigest login = TokenDigest.of("login " + UUID.randomUUID());

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void letThroughNoMoreAtOnceThanOneAfterAnother() {
        var through = Flux.range(0, 30)
                .flatMap(each -> STORE.unitOfWork().inOne(tryAt(NOW)), 10)
                .collectList()
                .block();

        assertThat(through).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(lockedUntil(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    }

    @Test
    void waitLongerAfterEachWait() {
        var at = NOW;
        for (var failures = 1; failures <= 8; failures++) {
            assertThat(tryAt(at).block()).isEqualTo(failures);
            at = at.plus(LockOut.after(failures));
        }
        assertThat(tryAt(at.minusMillis(1)).block()).isNull();
        assertThat(tryAt(at).block()).isEqualTo(9);
    }

    @Test
    void areForgottenAfterASuccess() {
        tryAt(NOW).block();
        tryAt(NOW).block();

        attempts.forget(login).block();

        assertThat(tryAt(NOW).block()).isEqualTo(1);
    }

    @Test
    void areForgottenAfterADay() {
        tryAt(NOW).block();
        var other = TokenDigest.of("somebody else");

        attempts.count(other, NOW.plus(Duration.ofDays(1)).plusMillis(1)).block();

        assertThat(STORE.database.query(
                        "select count(*) from cms.sign_in_attempt where login = decode('" + login.hex() + "', 'hex')"))
                .containsExactly("0");
    }

    private Mono<Integer> tryAt(Instant at) {
        return attempts.count(login, at).flatMap(failures -> {
            var wait = LockOut.after(failures);
            return (wait.isZero() ? Mono.<Void>empty() : attempts.lock(login, at.plus(wait))).thenReturn(failures);
        });
    }

    private @Nullable Instant lockedUntil(Instant at) {
        return attempts.lockedUntil(login, at).block();
    }
}
