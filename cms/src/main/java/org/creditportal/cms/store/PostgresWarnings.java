package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.listing.Warnings;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresWarnings implements Warnings {

    private static final String DUE = """
            with watched as (
                select subject, (array_agg(id order by id desc))[1] as newest
                from cms.entry
                where list = 'watch' and withdrawn_at is null and exited_at is null
                    and signed_at is not null and profile = :profile
                    and (valid_until is null or valid_until >= cast(published.portal_time() at time zone 'Asia/Shanghai' as date))
                    and valid_from <= cast(published.portal_time() at time zone 'Asia/Shanghai' as date)
                group by subject having count(distinct field) >= :threshold
            )
            select newest as id from watched w
            where not exists (
                select from cms.entry e
                where e.subject = w.subject and e.list = 'warning' and e.withdrawn_at is null and e.exited_at is null)
            limit :limit
            """;

    private static final String OVER = """
            select e.id
            from cms.entry e
            where e.list = 'warning' and e.profile = :profile and e.withdrawn_at is null and e.exited_at is null
                and (
                    select count(distinct w.field) from cms.entry w
                    where w.subject = e.subject and w.list = 'watch' and w.withdrawn_at is null
                        and w.exited_at is null and w.signed_at is not null and w.profile = :profile
                        and (w.valid_until is null
                            or w.valid_until >= cast(published.portal_time() at time zone 'Asia/Shanghai' as date))
                ) < :threshold
            limit :limit
            """;

    private final DatabaseClient cms;

    PostgresWarnings(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<UUID> due(String profile, int threshold, int limit) {
        return find(DUE, profile, threshold, limit);
    }

    @Override
    public Flux<UUID> over(String profile, int threshold, int limit) {
        return find(OVER, profile, threshold, limit);
    }

    private Flux<UUID> find(String statement, String profile, int threshold, int limit) {
        return cms.sql(statement)
                .bind("profile", profile)
                .bind("threshold", threshold)
                .bind("limit", limit)
                .map(row -> Columns.of(row).id("id"))
                .all();
    }
}
