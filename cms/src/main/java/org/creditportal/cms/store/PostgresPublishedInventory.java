package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.publication.PublishedInventory;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPublishedInventory implements PublishedInventory {

    private static final String COUNT = """
            select (select count(*) from published.entry) + (select count(*) from published.announcement)
                + (select count(*) from published.article) + (select count(*) from cms.purged) as total
            """;

    /// All parts are cut off before they meet, so that each is read along its primary key.
    private static final String PAGE = """
            (select id, version from published.entry
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            union all
            (select id, version from published.announcement
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            union all
            (select id, version from published.article
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            union all
            (select id, version from cms.purged
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            order by id limit :limit
            """;

    private static final String BUCKET = """
            with records as (
                (select id, version, visible_from, visible_until from published.entry
                    where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :size)
                union all
                (select id, version, visible_from, visible_until from published.announcement
                    where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :size)
                union all
                (select id, version, visible_from, visible_until from published.article
                    where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :size)
                order by id limit :size
            ), bucket as (
                select id, cms.record_digest(id, version, visible_from, visible_until) as hash from records)
            select count(*) as records, coalesce(bit_xor(hash), 0) as hash,
                case when count(*) = :size then (select id from bucket order by id desc limit 1) end as last
            from bucket
            """;

    private static final String DIGESTS = """
            select id, cms.record_digest(id, version, visible_from, visible_until) as hash
            from published.entry
            where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000')
                and id <= coalesce(:last, uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            union all
            select id, cms.record_digest(id, version, visible_from, visible_until)
            from published.announcement
            where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000')
                and id <= coalesce(:last, uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            union all
            select id, cms.record_digest(id, version, visible_from, visible_until)
            from published.article
            where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000')
                and id <= coalesce(:last, uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff')
            """;

    private final DatabaseClient cms;

    PostgresPublishedInventory(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Long> count() {
        return cms.sql(COUNT).map(row -> Columns.of(row).count("total")).one();
    }

    @Override
    public Flux<Version> page(@Nullable UUID after, int limit) {
        return cms.sql(PAGE)
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> version(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Bucket> bucket(@Nullable UUID after, int size) {
        return cms.sql(BUCKET)
                .bind("after", Maybe.of(after, UUID.class))
                .bind("size", size)
                .map(row -> bucket(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<Digest> digests(@Nullable UUID after, @Nullable UUID last) {
        return cms.sql(DIGESTS)
                .bind("after", Maybe.of(after, UUID.class))
                .bind("last", Maybe.of(last, UUID.class))
                .map(row -> digest(Columns.of(row)))
                .all();
    }

    private static Bucket bucket(Columns row) {
        return new Bucket(row.count("records"), row.count("hash"), row.optional("last", UUID.class));
    }

    private static Digest digest(Columns row) {
        return new Digest(row.id("id"), row.count("hash"));
    }

    private static Version version(Columns row) {
        return new Version(row.id("id"), row.count("version"));
    }
}
