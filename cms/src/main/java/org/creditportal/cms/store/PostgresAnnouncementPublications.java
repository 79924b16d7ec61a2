package org.creditportal.cms.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.MaskedAnnouncement;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Each statement changes rows, edges and outbox together.
final class PostgresAnnouncementPublications implements AnnouncementPublications {

    private static final String PUBLISH = """
            with published as (
                insert into published.announcement (
                    id, version, kind, list, number, title, body, department, region, form,
                    visible_from, visible_until, folded_name, bigrams, codes, pinyin)
                select
                    id, 1, kind, list, number, title, body, department, region, form,
                    since, coalesce(until, 'infinity'), folded_name, bigrams, codes, pinyin
                from json_to_record(cast(:announcement as json)) as a (
                    id uuid, kind text, list text, number text, title text, body text, department text, region text,
                    form uuid, since timestamptz, until timestamptz,
                    folded_name text, bigrams text[], codes text[], pinyin text)
                returning id, version, visible_from, visible_until
            ), edges as (
                insert into published.edge
                select visible_from from published
                union
                select visible_until from published where visible_until < 'infinity'
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'announcement', id, version, visible_from from published
            """;

    private static final String REFER = """
            insert into published.announcement_entry (announcement, entry)
            select :announcement, entry from unnest(cast(:entries as uuid[])) entry
            on conflict do nothing
            """;

    private static final String END = """
            with ended as (
                update published.announcement a
                set visible_until = w.at, version = a.version + 1
                from jsonb_to_recordset(cast(:ends as jsonb)) as w (id uuid, at timestamptz)
                where a.id = w.id and w.at < a.visible_until
                returning a.id, a.version, a.visible_until
            ), edges as (
                insert into published.edge
                select distinct visible_until from ended
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'announcement', id, version, visible_until from ended
            """;

    private static final String FORGET = """
            delete from published.announcement_entry where entry = :entry
            """;

    private final DatabaseClient cms;

    PostgresAnnouncementPublications(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> publish(MaskedAnnouncement announcement, PublicationWindow window) {
        return cms.sql(PUBLISH)
                .bind("announcement", Json.of(AnnouncementRow.of(announcement, window)))
                .then();
    }

    @Override
    public Mono<Void> refer(UUID announcement, Collection<UUID> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : cms.sql(REFER)
                        .bind("announcement", announcement)
                        .bind("entries", entries.toArray(UUID[]::new))
                        .then();
    }

    @Override
    public Mono<Void> end(Map<UUID, Instant> ends) {
        var rows = ends.entrySet().stream()
                .map(end -> new End(end.getKey(), end.getValue()))
                .toList();
        return rows.isEmpty()
                ? Mono.empty()
                : cms.sql(END).bind("ends", Json.of(rows)).then();
    }

    @Override
    public Mono<Void> forget(UUID entry) {
        return cms.sql(FORGET).bind("entry", entry).then();
    }

    private record End(UUID id, Instant at) {}
}
