package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@DisplayName("C1, mechanism 2: a publishing transaction may not outlive half its guard")
class PostgresEntryPublicationsIT {

    private static final MigratedStore STORE = new MigratedStore();
    private static final PostgresEntryPublications PUBLICATIONS = new PostgresEntryPublications(STORE.cms());
    private static final String ENTRY = PublishedSamples.id(1);

    @BeforeEach
    void publish() {
        STORE.database.execute("delete from published.entry", PublishedSamples.insert(1, 1));
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void happensWhenItEndsInTime() {
        STORE.unitOfWork().inOne(endAfter(Duration.ofMillis(100))).block();

        assertThat(ends()).isEqualTo("1");
    }

    @Test
    void hasNotHappenedWhenItTakesLonger() {
        assertThatThrownBy(() -> STORE.unitOfWork()
                        .inOne(endAfter(Duration.ofMillis(600)))
                        .block())
                .isNotNull();

        assertThat(ends()).isEqualTo("0");
    }

    private static Mono<Void> endAfter(Duration pause) {
        return PUBLICATIONS.guard().delayElement(pause).flatMap(edge -> PUBLICATIONS.end(Map.of(id(), edge)));
    }

    private static UUID id() {
        return UUID.fromString(STORE.database.query("select " + ENTRY).getFirst());
    }

    private static String ends() {
        return STORE.database
                .query("select count(*) from published.entry where visible_until < 'infinity'")
                .getFirst();
    }
}
