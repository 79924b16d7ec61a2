package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@DisplayName("C1: neither a portal nor a server that says nothing any more holds anybody up")
@Timeout(60)
class ConnectionsIT {

    private final StoreConfiguration configuration = new StoreConfiguration();
    private final MigratedStore store = new MigratedStore();
    private final ConnectionPool writing = configuration.cmsConnections(settings());
    private final ConnectionPool reading = configuration.publicConnections(settings());
    private final DatabaseClient cms = configuration.cmsDatabase(writing);
    private final DatabaseClient published = configuration.publicDatabase(reading);

    @AfterEach
    void disconnect() {
        writing.dispose();
        reading.dispose();
        store.close();
    }

    @Test
    void aTransactionThatItsPortalHasLeftIsEnded() throws InterruptedException {
        var isHeld = new CountDownLatch(1);
        var left = configuration
                .unitOfWork(writing)
                .inOne(touch().doOnSuccess(touched -> isHeld.countDown()).then(Mono.never()))
                .subscribe();
        try {
            assertThat(isHeld.await(5, TimeUnit.SECONDS)).isTrue();

            assertThat(touch().block()).isOne();
        } finally {
            left.dispose();
        }
    }

    @Test
    void aStatementOfAReaderIsGivenUpByWhoeverIsStillThere() throws InterruptedException {
        var slow = failure("select pg_sleep(50)");
        var silent = failure("select pg_sleep(51)");
        var slept = slow.zipWith(silent).toFuture();
        var stopped = begun("pg_sleep(51)");
        signal("-STOP", stopped);
        try {
            var failures =
                    Mono.fromFuture(slept).blockOptional(Duration.ofSeconds(20)).orElseThrow();

            assertThat(failures.getT1()).hasMessageContaining("statement timeout");
            assertThat(failures.getT2()).isInstanceOf(TimeoutException.class);
        } finally {
            signal("-CONT", stopped);
        }
    }

    @Test
    void aStatementOfADepartmentIsEndedByTheServer() {
        assertThat(cms.sql("show statement_timeout")
                        .map(row -> Columns.of(row).text("statement_timeout"))
                        .one()
                        .block())
                .isEqualTo("1min");
    }

    @Test
    void aConnectionWhoseServerIsSilentIsNotUsed() {
        assertThat(answer()).hasValue(7);
        var stopped = sessions("usename = 'portal_public'");
        assertThat(stopped).isNotEmpty();
        signal("-STOP", stopped);
        try {
            assertThat(answer()).hasValue(7);
        } finally {
            signal("-CONT", stopped);
        }
    }

    private Mono<Long> touch() {
        return cms.sql("update cms.search_index set asked = asked").fetch().rowsUpdated();
    }

    private Optional<Integer> answer() {
        return published
                .sql("select 7 as answer")
                .map(row -> Columns.of(row).number("answer"))
                .one()
                .blockOptional(Duration.ofSeconds(5));
    }

    private Mono<Throwable> failure(String statement) {
        return published.sql(statement).then().then(Mono.<Throwable>empty()).onErrorResume(Mono::just);
    }

    private List<String> begun(String statement) throws InterruptedException {
        var which = "usename = 'portal_public' and state = 'active' and query like '%" + statement + "%'";
        var found = sessions(which);
        while (found.isEmpty()) {
            Thread.sleep(Duration.ofMillis(50));
            found = sessions(which);
        }
        return found;
    }

    private List<String> sessions(String which) {
        return store.database.query("select pid from pg_stat_activity where datname = current_database() and " + which);
    }

    private static void signal(String signal, List<String> processes) {
        try {
            var command =
                    Stream.concat(Stream.of("kill", signal), processes.stream()).toList();
            assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private DatabaseSettings settings() {
        return new DatabaseSettings(
                "localhost",
                store.database.port(),
                store.database.name(),
                login("portal_owner"),
                login("portal_cms"),
                login("portal_public"),
                "disable",
                null);
    }

    private static DatabaseSettings.Login login(String role) {
        return new DatabaseSettings.Login(role, "test");
    }
}
