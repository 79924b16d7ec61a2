package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedAnnouncement;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

/// A migrated store to publish announcements and entries in, and what they left there.
final class AnnouncedStore implements AutoCloseable {

    static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");

    private final MigratedStore store = new MigratedStore();

    TestDatabase database() {
        return store.database;
    }

    DatabaseClient cms() {
        return store.cms();
    }

    DatabaseClient published() {
        return store.published();
    }

    UUID publish(@Nullable ListKind list, @Nullable UUID form, @Nullable Instant until) {
        return publish(list, form, until, FIRST);
    }

    UUID publish(@Nullable ListKind list, @Nullable UUID form, @Nullable Instant until, Instant from) {
        var id = UUID.randomUUID();
        new PostgresAnnouncementPublications(cms())
                .publish(
                        new MaskedAnnouncement(
                                id,
                                AnnouncementKind.EXIT,
                                list,
                                "虚公告〔2026〕3号",
                                Masking.text("关于退出名单的公告"),
                                Masking.text("虚构正文\n第二段"),
                                new Department("市税务局"),
                                "虚构市",
                                form),
                        new PublicationWindow(from, until))
                .block();
        return id;
    }

    void insert(UUID id, Instant from, @Nullable Instant until, @Nullable UUID release) {
        database().execute("""
                insert into published.entry (id, version, list, list_name, subject, name, field, region, reason,
                    department, basis, decided_on, valid_from, visible_from, visible_until, folded_name, bigrams, codes,
                    pinyin, release)
                values ('%s', 1, 'black', '严重失信主体', 'organisation', '虚构澜石', 'general', '虚构市', '虚构事由',
                    '市税务局', '虚构〔2026〕1号', date '2026-01-01', date '2026-01-01', '%s', '%s', '', '{}', '{}', '', %s)
                """.formatted(
                        id, from, until == null ? "infinity" : until, release == null ? "null" : "'" + release + "'"));
    }

    List<String> edges() {
        return database()
                .query("select to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from published.edge"
                        + " where at > timestamptz '2000-01-01 00:00:00Z' order by at");
    }

    List<String> messages() {
        return database()
                .query(
                        "select content || ' ' || content_id || ' ' || version || ' '"
                                + " || to_char(effect_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from published.outbox order by id");
    }

    @Override
    public void close() {
        store.close();
    }
}
