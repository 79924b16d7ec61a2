package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.publication.PublishedInventory;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPublishedInventory implements PublishedInventory {

    private static final String COUNT = """
            select (select count(*) from published.entry) + (select count(*) from cms.purged) as total
            """;

    /// Both halves are cut off before they meet, so that each is read along its primary key.
    private static final String PAGE = """
            (select id, version from published.entry
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            union all
            (select id, version from cms.purged
                where id > coalesce(:after, uuid '00000000-0000-0000-0000-000000000000') order by id limit :limit)
            order by id limit :limit
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

    private static Version version(Columns row) {
        return new Version(row.id("id"), row.count("version"));
    }
}
