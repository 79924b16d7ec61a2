package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.search.Queries;
import org.creditportal.search.SearchResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The instant of a release has passed, and nobody has opened it.
@DisplayName("C1: while a release is pending no statement shows any of its entries")
class PendingReleaseIT {

    private static final int ENTRIES = 3;
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final UnifiedSocialCreditCode CODE = new UnifiedSocialCreditCode(FictionalCodes.creditCode(7));
    private static final MigratedStore STORE = new MigratedStore();
    private static final PostgresPublishedEntries READERS = new PostgresPublishedEntries(STORE.published());

    @BeforeEach
    void publishHidden() {
        STORE.database.execute(
                "delete from published.entry",
                "delete from published.outbox",
                "delete from published.pending_release",
                PublishedSamples.insert(1, ENTRIES),
                "update published.entry set release = " + PublishedSamples.id(0) + ", uscc = '" + CODE.value() + "'",
                "insert into published.pending_release (id, entries, planned_at) values (" + PublishedSamples.id(0)
                        + ", 3, timestamptz '2020-01-01')");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Test
    void noPageShowsOne() {
        var id = ids().getFirst();
        assertThat(READERS.find(id).blockOptional()).isEmpty();

        open();

        assertThat(READERS.find(id).blockOptional()).isPresent();
    }

    @Test
    void noHitIsConfirmed() {
        assertThat(READERS.visible(ids(), NOON).collectList().block()).isEmpty();

        open();

        assertThat(READERS.visible(ids(), NOON).collectList().block()).hasSize(ENTRIES);
    }

    @Test
    void noSubjectHasOne() {
        assertThat(READERS.ofOrganisation(CODE, NOON).collectList().block()).isEmpty();

        open();

        assertThat(READERS.ofOrganisation(CODE, NOON).collectList().block()).hasSize(ENTRIES);
    }

    @Test
    void noSearchFindsOrCountsOne() {
        assertThat(search()).isEqualTo(0);

        open();

        assertThat(search()).isEqualTo(ENTRIES);
    }

    @Test
    @DisplayName("the index, which knows of no releases, is not asked")
    void theIndexIsNotAsked() {
        assertThat(look().indexLagsAt(NOON)).isTrue();

        open();

        assertThat(look().indexLagsAt(NOON)).isFalse();
    }

    private static long search() {
        return new PostgresSearch(STORE.published())
                .search(Queries.everything().at(NOON).query())
                .map(SearchResults::total)
                .blockOptional()
                .orElseThrow();
    }

    private static EdgeView look() {
        return Objects.requireNonNull(
                new PostgresEdges(STORE.published()).look().block());
    }

    private static void open() {
        STORE.database.execute("delete from published.pending_release");
    }

    private static List<UUID> ids() {
        return STORE.database.query("select id from published.entry order by id").stream()
                .map(UUID::fromString)
                .toList();
    }
}
