package org.creditportal.cms.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creditportal.cms.article.WithdrawalJson;
import org.creditportal.cms.publication.EditionPlans;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// One statement changes row, edges and outbox together.
final class PostgresEditionPlans implements EditionPlans {

    /// The index must know it before the first instant at which the two windows differ, and no later than
    /// the edge.
    private static final String MOVE = """
            with former as (
                select id, visible_from, visible_until from published.article where id = :id for update
            ), moved as (
                update published.article a
                set visible_from = :since, visible_until = coalesce(:until, timestamptz 'infinity'),
                    version = version + 1, withdrawal = w.kind, moved_to = w."to", banner = w.banner
                from former f, json_to_record(cast(:withdrawal as json)) as w (kind text, "to" text, banner text)
                where a.id = f.id
                returning a.id, a.version, a.visible_from, a.visible_until,
                    f.visible_from as former_from, f.visible_until as former_until
            ), edges as (
                insert into published.edge
                select visible_from from moved where visible_from < visible_until
                union
                select visible_until from moved where visible_from < visible_until and visible_until < 'infinity'
                union
                select cast(:edge as timestamptz) from moved
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'article', id, version,
                greatest(cast(:edge as timestamptz), case
                    when visible_from <> former_from then least(visible_from, former_from)
                    when visible_until <> former_until then least(visible_until, former_until)
                    else :edge
                end)
            from moved
            """;

    private final DatabaseClient cms;

    PostgresEditionPlans(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> move(UUID edition, PublicationWindow window, @Nullable Withdrawal withdrawal, Instant edge) {
        return cms.sql(MOVE)
                .bind("id", edition)
                .bind("since", window.from().atOffset(ZoneOffset.UTC))
                .bind("until", Maybe.of(offset(window.until()), OffsetDateTime.class))
                .bind(
                        "withdrawal",
                        withdrawal == null
                                ? "{}"
                                : WithdrawalJson.write(withdrawal).toString())
                .bind("edge", edge.atOffset(ZoneOffset.UTC))
                .then();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
