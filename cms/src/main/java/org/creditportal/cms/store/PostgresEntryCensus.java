package org.creditportal.cms.store;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import org.creditportal.cms.simulation.CensusScope;
import org.creditportal.cms.simulation.EntryCensus;
import org.creditportal.cms.simulation.EntryGroup;
import org.creditportal.cms.simulation.StandingEntry;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresEntryCensus implements EntryCensus {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String COUNT = """
            select e.profile, e.list, p.degree, count(*) as entries
            from cms.entry e
            join published.entry p on p.id = e.id
            where e.signed_at is not null and e.withdrawn_at is null
                and p.visible_until > :begin and p.visible_from < p.visible_until
                and e.profile <> :except
                and (cast(:profile as text) is null or e.profile = :profile)
                and (cast(:department as text) is null or e.department = :department)
            group by e.profile, e.list, p.degree
            order by e.profile, e.list, p.degree nulls first
            """;

    private static final String FIRST = """
            select e.id, e.department, e.profile, e.list, e.list_name, p.degree, e.decided_on, e.valid_until
            from cms.entry e
            join published.entry p on p.id = e.id
            join json_to_recordset(cast(:groups as json)) as g (profile text, list text, degree text)
                on g.profile = e.profile and g.list = e.list and g.degree is not distinct from p.degree
            where e.signed_at is not null and e.withdrawn_at is null
                and p.visible_until > :begin and p.visible_from < p.visible_until
                and e.profile <> :except
                and (cast(:profile as text) is null or e.profile = :profile)
                and (cast(:department as text) is null or e.department = :department)
            order by e.id
            limit :limit
            """;

    private final DatabaseClient cms;

    PostgresEntryCensus(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<EntryGroup> count(CensusScope scope) {
        return within(COUNT, scope).map(row -> group(Columns.of(row))).all();
    }

    @Override
    public Flux<StandingEntry> first(CensusScope scope, Collection<EntryGroup> groups, int limit) {
        var rows = groups.stream().map(PostgresEntryCensus::row).toList();
        return within(FIRST, scope)
                .bind("groups", Json.of(rows))
                .bind("limit", limit)
                .map(row -> entry(Columns.of(row)))
                .all();
    }

    private DatabaseClient.GenericExecuteSpec within(String statement, CensusScope scope) {
        var department = scope.department();
        return cms.sql(statement)
                .bind("begin", scope.day().atStartOfDay(CHINA).toInstant())
                .bind("except", scope.except())
                .bind("profile", Maybe.of(scope.profile(), String.class))
                .bind("department", Maybe.of(department == null ? null : department.name(), String.class));
    }

    private static EntryGroup group(Columns row) {
        return new EntryGroup(row.text("profile"), EntryRows.list(row), degree(row), row.count("entries"));
    }

    private static StandingEntry entry(Columns row) {
        return new StandingEntry(
                row.id("id"),
                new Department(row.text("department")),
                row.text("profile"),
                EntryRows.list(row),
                row.text("list_name"),
                degree(row),
                row.day("decided_on"),
                row.dayOrNull("valid_until"));
    }

    private static @Nullable Degree degree(Columns row) {
        var code = row.textOrNull("degree");
        return Arrays.stream(Degree.values())
                .filter(degree -> degree.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Row row(EntryGroup group) {
        var degree = group.degree();
        return new Row(group.profile(), group.list().code(), degree == null ? null : degree.code());
    }

    private record Row(
            String profile, String list, @Nullable String degree) {}
}
