package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Written by the role of departments, read by the role that reads what is published and nothing more.
@DisplayName("C3: announcements in PostgreSQL")
class PostgresAnnouncementPublicationsIT {

    private static final Instant FIRST = AnnouncedStore.FIRST;
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");
    private static final UUID ENTRY = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final UUID OTHER = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L);

    private static final AnnouncedStore STORE = new AnnouncedStore();

    private final AnnouncementPublications publications = new PostgresAnnouncementPublications(STORE.cms());
    private final PublishedAnnouncements published = new PostgresPublishedAnnouncements(STORE.published());

    @AfterAll
    static void stop() {
        STORE.close();
    }

    @BeforeEach
    void empty() {
        STORE.database()
                .execute("truncate published.entry, published.announcement, published.announcement_entry,"
                        + " published.outbox, published.pending_release, cms.purged");
        STORE.database().execute("delete from published.edge where at > timestamptz '2000-01-01 00:00:00Z'");
    }

    @Test
    @DisplayName("an announcement is published with its edges and its message")
    void publishesWithEdgesAndMessage() {
        var id = STORE.publish(ListKind.BLACK, null, END);

        assertThat(found(id))
                .isEqualTo(new PublishedAnnouncement(
                        id,
                        1,
                        AnnouncementKind.EXIT,
                        ListKind.BLACK,
                        "虚公告〔2026〕3号",
                        "关于退出名单的公告",
                        "虚构正文\n第二段",
                        "市税务局",
                        "虚构市",
                        new PublicationWindow(FIRST, END)));
        assertThat(STORE.edges()).containsExactly("2026-03-09 16:00:00", "2026-06-09 16:00:00");
        assertThat(STORE.messages()).containsExactly("announcement " + id + " 1 2026-03-09 16:00:00");
    }

    @Test
    void writesNoEdgeForNoEnd() {
        var id = STORE.publish(null, null, null);

        assertThat(found(id).window().until()).isNull();
        assertThat(found(id).list()).isNull();
        assertThat(STORE.edges()).containsExactly("2026-03-09 16:00:00");
    }

    @Test
    @DisplayName("C1: it is visible from its first millisecond until before its end")
    void isVisibleExactlyInsideItsWindow() {
        var id = STORE.publish(null, null, END);

        assertThat(visible(id, FIRST.minusMillis(1))).isFalse();
        assertThat(visible(id, FIRST)).isTrue();
        assertThat(visible(id, END.minusMillis(1))).isTrue();
        assertThat(visible(id, END)).isFalse();
    }

    @Test
    @DisplayName("an end cuts the window, with its edge and its message; a later one changes nothing")
    void endsSoonerButNeverLater() {
        var id = STORE.publish(null, null, END);
        var sooner = FIRST.plusSeconds(5);

        publications.end(Map.of(id, sooner)).block();
        publications.end(Map.of(id, END)).block();

        assertThat(found(id).window().until()).isEqualTo(sooner);
        assertThat(found(id).version()).isEqualTo(2);
        assertThat(STORE.edges()).contains("2026-03-09 16:00:05");
        assertThat(STORE.messages())
                .containsExactly(
                        "announcement " + id + " 1 2026-03-09 16:00:00",
                        "announcement " + id + " 2 2026-03-09 16:00:05");
    }

    @Test
    @DisplayName("Mechanism 11: an entry that is referred to is named inside its own window only")
    void namesAnEntryExactlyInsideItsOwnWindow() {
        STORE.insert(ENTRY, FIRST, END, null);
        STORE.insert(OTHER, FIRST, null, null);
        var id = STORE.publish(null, null, null);
        publications.refer(id, List.of(ENTRY, OTHER)).block();
        publications.refer(id, List.of(OTHER)).block();

        assertThat(titles(id, FIRST.minusMillis(1))).isEmpty();
        assertThat(titles(id, FIRST)).hasSize(2);
        assertThat(titles(id, END.minusMillis(1))).hasSize(2);
        assertThat(titles(id, END)).containsExactly("虚构澜石 · 严重失信主体");
        assertThat(references(id, END))
                .containsExactly(
                        new Reference(id, OTHER, "虚构〔2026〕1号", "虚构澜石 · 严重失信主体", FIRST),
                        new Reference(id, ENTRY, "虚构〔2026〕1号", null, END));
        assertThat(references(id, FIRST.minusMillis(1)))
                .extracting(Reference::changedAt)
                .containsOnlyNulls();
        assertThat(published.countReferences(id).block()).isEqualTo(2);
    }

    @Test
    void knowsTheAnnouncementsOfAnEntryNewestFirst() {
        STORE.insert(ENTRY, FIRST, null, null);
        var older = STORE.publish(null, null, END);
        var newer = STORE.publish(null, null, null, FIRST.plusSeconds(1));
        STORE.publish(null, null, null);
        publications.refer(older, List.of(ENTRY)).block();
        publications.refer(newer, List.of(ENTRY)).block();

        assertThat(ofEntry(ENTRY, FIRST)).containsExactly(older);
        assertThat(ofEntry(ENTRY, END.minusMillis(1))).containsExactly(newer, older);
        assertThat(ofEntry(ENTRY, END)).containsExactly(newer);
        assertThat(ofEntry(OTHER, FIRST)).isEmpty();
    }

    @Test
    @DisplayName("B6: an entry that is purged is taken out of all announcements")
    void forgetsAnEntry() {
        STORE.insert(ENTRY, FIRST, null, null);
        var id = STORE.publish(null, null, null);
        publications.refer(id, List.of(ENTRY)).block();

        publications.forget(ENTRY).block();

        assertThat(references(id, FIRST)).isEmpty();
        assertThat(published.countReferences(id).block()).isZero();
        assertThat(ofEntry(ENTRY, FIRST)).isEmpty();
    }

    @Test
    @DisplayName("C1: with a large form it refers to all entries of its release, and is hidden while that is pending")
    void refersToTheEntriesOfAForm() {
        var form = UUID.randomUUID();
        STORE.insert(ENTRY, FIRST, null, form);
        STORE.insert(OTHER, FIRST, null, null);
        var id = STORE.publish(null, form, null);
        STORE.database()
                .execute("insert into published.pending_release (id, entries, planned_at) values ('" + form
                        + "', 1, timestamptz '2026-03-09 16:00:00Z')");
        assertThat(visible(id, FIRST)).isFalse();
        assertThat(published.find(id).block()).isNull();
        assertThat(titles(id, FIRST)).isEmpty();

        new PostgresReleases(STORE.cms()).postpone(form).block();
        assertThat(STORE.messages()).contains("announcement " + id + " 2 2026-03-09 16:00:00");
        STORE.database().execute("delete from published.pending_release");

        assertThat(found(id).window().from()).isAfter(FIRST);
        var later = found(id).window().from();
        assertThat(references(id, later)).extracting(Reference::entry).containsExactly(ENTRY);
        assertThat(titles(id, later)).hasSize(1);
        assertThat(published.countReferences(id).block()).isEqualTo(1);
        assertThat(ofEntry(ENTRY, later)).containsExactly(id);
        assertThat(ofEntry(OTHER, later)).isEmpty();
    }

    @Test
    void showsNoMoreReferencesThanAskedFor() {
        STORE.insert(ENTRY, FIRST, null, null);
        STORE.insert(OTHER, FIRST, null, null);
        var one = STORE.publish(null, null, null);
        var other = STORE.publish(null, null, null);
        publications.refer(one, List.of(ENTRY, OTHER)).block();
        publications.refer(other, List.of(ENTRY, OTHER)).block();

        assertThat(published
                        .references(List.of(one, other), FIRST, 1)
                        .map(Reference::referrer)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    @DisplayName("H1: the role that reads what is published cannot write it")
    void keepsThePublicRoleFromWriting() {
        assertThat(STORE.database()
                        .query("select has_table_privilege('portal_public', 'published.announcement', 'insert')"
                                + " or has_table_privilege('portal_public', 'published.announcement_entry', 'delete')"))
                .containsExactly("f");
    }

    @Test
    @DisplayName("Mechanism 7, B6: inventory, reconciliation and tombstones know announcements")
    void isPartOfTheInventory() {
        STORE.insert(ENTRY, FIRST, null, null);
        var id = STORE.publish(null, null, null);
        var inventory = new PostgresPublishedInventory(STORE.cms());
        assertThat(inventory.count().block()).isEqualTo(2);
        assertThat(inventory.page(null, 10).collectList().block())
                .extracting(version -> version.id())
                .containsExactlyInAnyOrder(ENTRY, id);
        var bucket = Objects.requireNonNull(inventory.bucket(null, 10).block());
        assertThat(bucket.count()).isEqualTo(2);
        assertThat(inventory
                        .digests(null, null)
                        .map(digest -> digest.hash())
                        .reduce((a, b) -> a ^ b)
                        .block())
                .isEqualTo(bucket.hash());
        assertThat(new PostgresPublishedRecords(STORE.cms())
                        .current(List.of(ENTRY, id))
                        .collectList()
                        .block())
                .hasSize(2);

        STORE.database().execute("delete from published.outbox");
        new PostgresOutbox(STORE.cms()).mend(Map.of(id, 7L)).block();
        assertThat(STORE.messages()).hasSize(1).allMatch(message -> message.startsWith("announcement " + id + " 7 "));
        assertThat(found(id).version()).isEqualTo(8);

        STORE.database().execute("delete from published.outbox", "delete from published.announcement");
        assertThat(STORE.messages()).hasSize(1).allMatch(message -> message.startsWith("announcement " + id + " 9 "));
        assertThat(inventory.count().block()).isEqualTo(2);
    }

    private PublishedAnnouncement found(UUID id) {
        return Objects.requireNonNull(published.find(id).block());
    }

    private boolean visible(UUID id, Instant at) {
        return Boolean.TRUE.equals(
                published.visible(List.of(id), at).hasElements().block());
    }

    private List<UUID> ofEntry(UUID entry, Instant at) {
        return Objects.requireNonNull(published
                .ofEntry(entry, at)
                .map(PublishedAnnouncement::id)
                .collectList()
                .block());
    }

    private List<Reference> references(UUID id, Instant at) {
        return Objects.requireNonNull(
                published.references(List.of(id), at, 200).collectList().block());
    }

    private List<String> titles(UUID id, Instant at) {
        return references(id, at.truncatedTo(ChronoUnit.MILLIS)).stream()
                .filter(Reference::isVisible)
                .map(reference -> Objects.requireNonNull(reference.title()))
                .toList();
    }
}
