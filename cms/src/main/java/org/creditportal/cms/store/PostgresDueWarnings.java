package org.creditportal.cms.store;

import java.time.LocalDate;
import org.creditportal.cms.deadline.DuePiece;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Who comes on watch is to be warned as the watch begins (A16). No source names a longer term.
final class PostgresDueWarnings implements DueWork {

    private static final String UNTIL = """
            select id, department, valid_from as deadline, list_name
            from cms.entry
            where list = 'watch' and intake is null and warned_on is null and valid_from <= :day
                and signed_at is not null and withdrawn_at is null and exited_at is null
                and (valid_until is null or valid_until >= cast(published.portal_time() at time zone 'Asia/Shanghai' as date))
                and (cast(:department as text) is null or department = :department)
            order by valid_from, id
            """;

    private final DatabaseClient cms;

    PostgresDueWarnings(DatabaseClient cms) {
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
        return new DuePiece(
                "warning",
                row.id("id"),
                "向当事人发出警示并告知重点关注期限：" + row.text("list_name"),
                new Department(row.text("department")),
                row.day("deadline"));
    }
}
