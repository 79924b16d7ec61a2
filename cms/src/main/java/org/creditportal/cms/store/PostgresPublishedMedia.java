package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.creditportal.cms.publication.PublishedMedia;
import org.creditportal.cms.publication.ShownMedium;
import org.creditportal.cms.publication.ShownMedium.Afterwards;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresPublishedMedia implements PublishedMedia {

    /// An edition that is not at its address any more leaves nothing readable there; one that vanished takes all that
    /// were there before it along.
    private static final String USES = """
            select m.name, m.type, a.visible_from, nullif(a.visible_until, 'infinity') as visible_until,
                case
                    when addressed.visible_until > :at then null
                    when addressed.withdrawal = 'retracted' and addressed.id <> a.id then null
                    else addressed.withdrawal
                end as withdrawal
            from published.media m
            join published.media_use u on u.media = m.id
            join published.article a on a.id = u.owner
            left join lateral (
                select id, visible_until, withdrawal from published.article
                where slug = a.slug and visible_from <= :at and visible_from < visible_until
                order by visible_until > :at desc, visible_until desc, visible_from desc
                limit 1) addressed on true
            where (m.hash = :hash or m.thumbnail = :hash) and a.visible_from < a.visible_until
            order by a.visible_from desc, m.id
            """;

    private final DatabaseClient published;

    PostgresPublishedMedia(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Flux<ShownMedium> uses(String hash, Instant at) {
        return published
                .sql(USES)
                .bind("hash", hash)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> medium(Columns.of(row)))
                .all();
    }

    private static ShownMedium medium(Columns row) {
        return new ShownMedium(
                row.text("name"),
                row.text("type"),
                new PublicationWindow(row.instant("visible_from"), row.instantOrNull("visible_until")),
                afterwards(row.textOrNull("withdrawal")));
    }

    private static Afterwards afterwards(@Nullable String withdrawal) {
        return switch (withdrawal) {
            case "retracted" -> Afterwards.READABLE;
            case "vanished" -> Afterwards.VANISHED;
            case null, default -> Afterwards.GONE;
        };
    }
}
