package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.desk.Deed;
import org.creditportal.cms.desk.DeedFilter;
import org.creditportal.cms.desk.Deeds;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresDeeds implements Deeds {

    private static final String BROWSE = """
            select d.id, d.at, a.login, a.role, d.act, d.content, d.content_id, coalesce(d.after, '{}') as after
            from cms.audit d left join cms.account a on a.id = d.account
            where (cast(:login as text) is null or a.login = :login)
                and (cast(:act as text) is null or d.act = :act)
                and (cast(:content as uuid) is null or d.content_id = :content)
                and (cast(:day as date) is null or cast(d.at at time zone 'Asia/Shanghai' as date) = :day)
                and (cast(:after as uuid) is null or d.id < :after)
            order by d.id desc limit :limit
            """;

    private static final String OF_ENTRY = """
            select d.id, d.at, a.login, a.role, d.act, d.content, d.content_id, coalesce(d.after, '{}') as after
            from cms.audit d left join cms.account a on a.id = d.account
            where d.content_id = :entry or d.content_id = (select intake from cms.entry where id = :entry)
            order by d.id
            """;

    private final DatabaseClient cms;

    PostgresDeeds(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Deed> browse(DeedFilter filter, int limit) {
        return cms.sql(BROWSE)
                .bind("login", Maybe.of(filter.login(), String.class))
                .bind("act", Maybe.of(filter.act(), String.class))
                .bind("content", Maybe.of(filter.contentId(), UUID.class))
                .bind("day", Maybe.of(filter.day(), LocalDate.class))
                .bind("after", Maybe.of(filter.after(), UUID.class))
                .bind("limit", limit)
                .map(row -> deed(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<Deed> ofEntry(UUID entry) {
        return cms.sql(OF_ENTRY)
                .bind("entry", entry)
                .map(row -> deed(Columns.of(row)))
                .all();
    }

    private static Deed deed(Columns row) {
        return new Deed(
                row.id("id"),
                row.instant("at"),
                row.textOrNull("login"),
                row.textOrNull("role"),
                row.text("act"),
                row.text("content"),
                row.id("content_id"),
                Json.object(row.text("after")));
    }
}
