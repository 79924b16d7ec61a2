package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.media.Media;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumType;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresMedia implements Media {

    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended(hash, 60))
            from (select distinct hash from unnest(cast(:hashes as text[])) hash order by 1) held
            """;

    private static final String RECORD = """
            insert into cms.media (
                id, department, name, type, hash, size, width, height, thumbnail, uploaded_by, uploaded_at, source,
                masked_from)
            values (
                :id, :department, :name, :type, :hash, :size, :width, :height, :thumbnail, :uploadedBy, :uploadedAt,
                :source, :maskedFrom)
            """;

    private static final String FIND = """
            select * from cms.media where id = :id and deleted_at is null
            """;

    private static final String TAKE = """
            select * from cms.media where id = :id and deleted_at is null for update
            """;

    private static final String OF_SOURCE = """
            select * from cms.media where department = :department and source = :source and deleted_at is null
            """;

    private static final String OF_DEPARTMENT = """
            select * from cms.media
            where department = :department and deleted_at is null
                and (cast(:after as uuid) is null or id < :after)
                and (cast(:image as boolean) is null or (type like 'image/%') = :image)
                and strpos(lower(name), lower(:name)) > 0
            order by id desc limit :limit
            """;

    /// An edition names its media in its contents, as the API does; of those that readers have seen, the published
    /// schema says the rest.
    private static final String IS_USED = """
            select exists (
                    select from cms.article_edition
                    where strpos(contents::text, cast(:id as uuid)::text) > 0
                        and (state in ('draft', 'returned', 'submitted', 'held')
                            or (state = 'signed' and coalesce(visible_until, 'infinity') > :at)))
                or exists (
                    select from published.media_use u join published.article a on a.id = u.owner
                    where u.media = :id and a.visible_from < a.visible_until
                        and (a.visible_until > :at or a.withdrawal = 'retracted')) as used
            """;

    private static final String DELETE = """
            update cms.media set deleted_at = :at where id = :id
            """;

    private static final String DELETED = """
            select * from cms.media where deleted_at < :before order by deleted_at, id limit :limit
            """;

    private static final String NEEDS = """
            select exists (select from cms.media where deleted_at is null and (hash = :hash or thumbnail = :hash)) as needed
            """;

    private static final String FORGET = """
            delete from cms.media where id = :id and deleted_at is not null
            """;

    private final DatabaseClient cms;

    PostgresMedia(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> hold(Collection<String> hashes) {
        return cms.sql(HOLD).bind("hashes", hashes.toArray(String[]::new)).then();
    }

    @Override
    public Mono<Void> record(Medium medium, String source, @Nullable UUID maskedFrom) {
        return cms.sql(RECORD)
                .bind("id", medium.id())
                .bind("department", medium.department().name())
                .bind("name", medium.name())
                .bind("type", medium.type().mediaType())
                .bind("hash", medium.hash())
                .bind("size", medium.size())
                .bind("width", Maybe.of(medium.width(), Integer.class))
                .bind("height", Maybe.of(medium.height(), Integer.class))
                .bind("thumbnail", Maybe.of(medium.thumbnail(), String.class))
                .bind("uploadedBy", medium.uploadedBy())
                .bind("uploadedAt", medium.uploadedAt().atOffset(ZoneOffset.UTC))
                .bind("source", source)
                .bind("maskedFrom", Maybe.of(maskedFrom, UUID.class))
                .then();
    }

    @Override
    public Mono<Medium> find(UUID id) {
        return cms.sql(FIND).bind("id", id).map(row -> medium(Columns.of(row))).one();
    }

    @Override
    public Mono<Medium> take(UUID id) {
        return cms.sql(TAKE).bind("id", id).map(row -> medium(Columns.of(row))).one();
    }

    @Override
    public Mono<Medium> ofSource(Department department, String source) {
        return cms.sql(OF_SOURCE)
                .bind("department", department.name())
                .bind("source", source)
                .map(row -> medium(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<Medium> ofDepartment(Department department, Filter filter, @Nullable UUID after, int limit) {
        var kind = filter.kind();
        return cms.sql(OF_DEPARTMENT)
                .bind("department", department.name())
                .bind("after", Maybe.of(after, UUID.class))
                .bind("image", Maybe.of(kind == null ? null : kind == Kind.IMAGE, Boolean.class))
                .bind("name", filter.name())
                .bind("limit", limit)
                .map(row -> medium(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Boolean> isUsed(UUID id, Instant at) {
        return cms.sql(IS_USED)
                .bind("id", id)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> Columns.of(row).bool("used"))
                .one();
    }

    @Override
    public Mono<Void> delete(UUID id, Instant at) {
        return cms.sql(DELETE)
                .bind("id", id)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Flux<Medium> deletedBefore(Instant instant, int limit) {
        return cms.sql(DELETED)
                .bind("before", instant.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> medium(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Boolean> needs(String hash) {
        return cms.sql(NEEDS)
                .bind("hash", hash)
                .map(row -> Columns.of(row).bool("needed"))
                .one();
    }

    @Override
    public Mono<Void> forget(UUID id) {
        return cms.sql(FORGET).bind("id", id).then();
    }

    private static Medium medium(Columns row) {
        return new Medium(
                row.id("id"),
                new Department(row.text("department")),
                row.text("name"),
                MediumType.ofMediaType(row.text("type")).orElseThrow(),
                row.text("hash"),
                row.count("size"),
                row.optional("width", Integer.class),
                row.optional("height", Integer.class),
                row.textOrNull("thumbnail"),
                row.id("uploaded_by"),
                row.instant("uploaded_at"));
    }
}
