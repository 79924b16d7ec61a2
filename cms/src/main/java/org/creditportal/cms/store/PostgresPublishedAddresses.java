package org.creditportal.cms.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.creditportal.cms.publication.PublishedAddresses;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Each statement passes the gates: visible at :at, or not there.
final class PostgresPublishedAddresses implements PublishedAddresses {

    private static final String COUNT = """
            select
                (select count(*) from published.article where visible_from <= :at and visible_until > :at)
                + (select count(*) from published.announcement a
                    where visible_from <= :at and visible_until > :at
                        and not exists (select from published.pending_release r where r.id = a.form))
                + (select count(*) from published.entry e
                    where visible_from <= :at and visible_until > :at and subject = 'organisation'
                        and not exists (select from published.pending_release r where r.id = e.release)) as total
            """;

    private static final String PAGE = """
            select '/articles/' || slug as path, visible_from, 1 as rank, id
            from published.article where visible_from <= :at and visible_until > :at
            union all
            select '/announcements/' || id, visible_from, 2, id
            from published.announcement a
            where visible_from <= :at and visible_until > :at
                and not exists (select from published.pending_release r where r.id = a.form)
            union all
            select '/entries/' || id, visible_from, 3, id
            from published.entry e
            where visible_from <= :at and visible_until > :at and subject = 'organisation'
                and not exists (select from published.pending_release r where r.id = e.release)
            order by rank, id
            offset :skipped limit :limit
            """;

    private final DatabaseClient published;

    PostgresPublishedAddresses(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Mono<Long> count(Instant at) {
        return published
                .sql(COUNT)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map(row -> Columns.of(row).count("total"))
                .one();
    }

    @Override
    public Flux<Address> page(Instant at, long skipped, int limit) {
        return published
                .sql(PAGE)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("skipped", skipped)
                .bind("limit", limit)
                .map(row -> address(Columns.of(row)))
                .all();
    }

    private static Address address(Columns row) {
        return new Address(row.text("path"), row.instant("visible_from"));
    }
}
