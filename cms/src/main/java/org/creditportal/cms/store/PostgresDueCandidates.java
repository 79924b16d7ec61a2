package org.creditportal.cms.store;

import java.time.LocalDate;
import org.creditportal.cms.deadline.DuePiece;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Candidates wait from the last day of their public notice for what comes next: the verification of an objection, or
/// the
/// decision. No source names a longer term.
final class PostgresDueCandidates implements DueWork {

    private static final String UNTIL = """
            select id, department, notice_last as deadline, list_name,
                case when objected_on is not null and finding is null then 'objection' else 'decision' end as work
            from cms.candidate
            where closed_at is null and notice_last <= :day
                and (cast(:department as text) is null or department = :department)
            order by notice_last, id
            """;

    private final DatabaseClient cms;

    PostgresDueCandidates(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<DuePiece> until(LocalDate day, @Nullable Department department) {
        return cms.sql(UNTIL)
                .bind("day", day)
                .bind("department", Maybe.of(department == null ? null : department.name(), String.class))
                .map(row -> piece(Columns.of(row)))
                .all();
    }

    private static DuePiece piece(Columns row) {
        var work = row.text("work");
        var what = work.equals("objection") ? "核实公示异议：" : "公示期满，作出认定决定：";
        return new DuePiece(
                work,
                row.id("id"),
                what + row.text("list_name"),
                new Department(row.text("department")),
                row.day("deadline"));
    }
}
