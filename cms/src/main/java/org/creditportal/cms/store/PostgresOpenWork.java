package org.creditportal.cms.store;

import org.creditportal.cms.publication.OpenWork;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/// Reads counts with the role that can see the departments' side; nothing else of it comes out here.
final class PostgresOpenWork implements OpenWork {

    private static final String MEASURE = """
            select
                (select count(*) from cms.delivery
                    where state <> 'fulfilled' and channel_kind <> 'portal'
                        and deadline < cast(published.portal_time() at time zone 'Asia/Shanghai' as date)) as overdue,
                (select count(*) from cms.delivery where state = 'parked') as parked
            """;

    private static final String JOBS = """
            select name, succeeded_at, failures from cms.schedule order by name
            """;

    private final DatabaseClient cms;

    PostgresOpenWork(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Figures> measure() {
        var jobs = cms.sql(JOBS).map(row -> job(Columns.of(row))).all().collectList();
        return jobs.flatMap(found -> cms.sql(MEASURE)
                .map(row -> new Figures(
                        Columns.of(row).count("overdue"), Columns.of(row).count("parked"), found))
                .one());
    }

    private static JobFigures job(Columns row) {
        return new JobFigures(row.text("name"), row.instantOrNull("succeeded_at"), row.number("failures"));
    }
}
