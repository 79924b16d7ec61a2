package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creditportal.cms.publication.ArticlePublications;
import org.creditportal.cms.publication.MaskedArticle;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Each statement changes rows, media, edges and outbox together.
final class PostgresArticlePublications implements ArticlePublications {

    /// A medium that is not kept fails the statement: an edition without its pictures is not published.
    private static final String PUBLISH = """
            with given as (
                select * from json_to_record(cast(:article as json)) as a (
                    id uuid, article uuid, edition int, slug text, kind text, title text, summary text, body text,
                    attachments jsonb, fields jsonb, department text, region text, change_note text,
                    since timestamptz, until timestamptz,
                    folded_name text, bigrams text[], codes text[], pinyin text, media uuid[])
            ), published as (
                insert into published.article (
                    id, article, version, edition, slug, kind, title, summary, body, attachments, fields, department,
                    region, change_note, first_published,
                    visible_from, visible_until, folded_name, bigrams, codes, pinyin)
                select
                    id, article, 1, edition, slug, kind, title, summary, body, attachments, fields, department,
                    region, change_note,
                    least(since, (select min(e.visible_from) from published.article e
                        where e.article = given.article and e.visible_from < e.visible_until)),
                    since, coalesce(until, 'infinity'), folded_name, bigrams, codes, pinyin
                from given
                returning id, version, visible_from, visible_until
            ), media as (
                insert into published.media (id, name, type, hash, size, width, height, thumbnail)
                select id, name, type, hash, size, width, height, thumbnail from cms.media
                where id in (select unnest(media) from given) and deleted_at is null
                for share
                on conflict do nothing
            ), uses as (
                insert into published.media_use (media, owner)
                select distinct unnest(media), id from given
            ), edges as (
                insert into published.edge
                select visible_from from published
                union
                select visible_until from published where visible_until < 'infinity'
                order by 1
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'article', id, version, visible_from from published
            """;

    /// A withdrawal also changes what the address answers of an edition that is over by then.
    private static final String END = """
            with ended as (
                update published.article
                set visible_until = least(visible_until, :at), version = version + 1,
                    withdrawal = :withdrawal, moved_to = :movedTo, banner = :banner
                where id = :id and (visible_until > :at or cast(:withdrawal as text) is not null)
                returning id, version, visible_until
            ), edges as (
                insert into published.edge
                select cast(:at as timestamptz) from ended
                on conflict do nothing
            )
            insert into published.outbox (content, content_id, version, effect_at)
            select 'article', id, version, visible_until from ended
            """;

    private final DatabaseClient cms;

    PostgresArticlePublications(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> publish(MaskedArticle article, PublicationWindow window) {
        return cms.sql(PUBLISH)
                .bind("article", Json.of(ArticleRow.of(article, window)))
                .then();
    }

    @Override
    public Mono<Void> end(UUID edition, Instant at, @Nullable Withdrawal withdrawal) {
        var answer = WithdrawalColumns.of(withdrawal);
        return cms.sql(END)
                .bind("id", edition)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("withdrawal", Maybe.of(answer.withdrawal(), String.class))
                .bind("movedTo", Maybe.of(answer.movedTo(), String.class))
                .bind("banner", Maybe.of(answer.banner(), String.class))
                .then();
    }
}
