package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.publication.ShownMedium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// C1: media of editions in PostgreSQL, read by the role that can read what is published and nothing more.
class PostgresPublishedMediaIT {

    private static final String HASH = "a".repeat(64);
    private static final String THUMBNAIL = "b".repeat(64);
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T00:00:00.123Z");

    private static final MigratedStore STORE = new MigratedStore();

    private final PostgresPublishedMedia media = new PostgresPublishedMedia(STORE.published());
    private final UUID medium = UUID.randomUUID();

    @AfterAll
    static void stop() {
        STORE.close();
    }

    @BeforeEach
    void publish() {
        STORE.database.execute(
                "truncate published.media_use, published.media, published.article cascade",
                "insert into published.media (id, name, type, hash, size, thumbnail) values ('%s', '图.png', 'image/png', '%s', 9, '%s')"
                        .formatted(medium, HASH, THUMBNAIL));
    }

    @Test
    @DisplayName("a medium and its thumbnail are visible in exactly the milliseconds of their edition")
    void knowsTheWindowToTheMillisecond() {
        edition(FROM, UNTIL, null);
        for (var hash : new String[] {HASH, THUMBNAIL}) {
            var use = only(hash, UNTIL);
            assertThat(use.name()).isEqualTo("图.png");
            assertThat(use.isVisible(FROM.minusMillis(1))).isFalse();
            assertThat(use.isVisible(FROM)).isTrue();
            assertThat(use.isVisible(UNTIL.minusMillis(1))).isTrue();
            assertThat(use.isVisible(UNTIL)).isFalse();
            assertThat(use.isOver(UNTIL)).isTrue();
        }
    }

    @Test
    void knowsWhatBecomesOfItAfterwards() {
        edition(FROM, UNTIL, "retracted");
        assertThat(only(HASH, UNTIL).isVisible(UNTIL)).isTrue();
        STORE.database.execute("update published.article set withdrawal = 'vanished'");
        assertThat(only(HASH, UNTIL).isVisible(UNTIL)).isFalse();
        assertThat(only(HASH, UNTIL).isOver(UNTIL)).isFalse();
        STORE.database.execute("update published.article set withdrawal = null, visible_until = 'infinity'");
        var muchLater = Instant.parse("2999-01-01T00:00:00Z");
        assertThat(only(HASH, muchLater).isVisible(muchLater)).isTrue();
    }

    @Test
    @DisplayName("what was retracted is not left readable once another edition is at its address")
    void followsWhatTheAddressAnswers() {
        edition(FROM, UNTIL, "retracted");
        var next = UNTIL.plusSeconds(60);
        var end = next.plusSeconds(60);
        STORE.database.execute(edition(UUID.randomUUID(), next, end, null));

        assertThat(only(HASH, next.minusMillis(1)).isVisible(next.minusMillis(1)))
                .isTrue();
        for (var at : List.of(next, end)) {
            assertThat(only(HASH, at).isVisible(at)).isFalse();
            assertThat(only(HASH, at).isOver(at)).isTrue();
        }
        STORE.database.execute("update published.article set withdrawal = 'retracted'");
        assertThat(only(HASH, end).isVisible(end)).isFalse();
        assertThat(only(HASH, end).isOver(end)).isTrue();
        STORE.database.execute(
                "update published.article set withdrawal = 'vanished' where visible_from = '" + next + "'");
        assertThat(only(HASH, end).isVisible(end)).isFalse();
        assertThat(only(HASH, end).isOver(end)).isFalse();
    }

    @Test
    void knowsNothingOfAnEditionThatNeverBegan() {
        edition(FROM, FROM, null);
        assertThat(media.uses(HASH, FROM).collectList().block()).isEmpty();
    }

    @Test
    void cannotReadWhatDepartmentsKeep() {
        assertThatThrownBy(() -> STORE.published()
                        .sql("select id from cms.media")
                        .fetch()
                        .all()
                        .blockLast())
                .hasMessageContaining("permission denied");
    }

    private ShownMedium only(String hash, Instant at) {
        return Objects.requireNonNull(media.uses(hash, at).single().block());
    }

    private void edition(Instant from, Instant until, @Nullable String withdrawal) {
        var id = UUID.randomUUID();
        STORE.database.execute(
                edition(id, from, until, withdrawal),
                "insert into published.media_use values ('%s', '%s')".formatted(medium, id));
    }

    private static String edition(UUID id, Instant from, Instant until, @Nullable String withdrawal) {
        return """
                insert into published.article (
                    id, article, version, edition, slug, kind, title, summary, body, attachments, fields, department,
                    region, first_published, visible_from, visible_until, withdrawal, folded_name, bigrams, codes, pinyin)
                values ('%s', '%s', 1, 1, 'xugou', 'news', '虚构', '', '', '[]', '{}', '市税务局', '虚构市',
                    '%s', '%s', '%s', %s, '', '{}', '{}', '')
                """.formatted(
                        id, UUID.randomUUID(), from, from, until, withdrawal == null ? "null" : "'" + withdrawal + "'");
    }
}
