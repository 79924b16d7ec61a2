package org.creditportal.cms.store;

import java.time.LocalDate;
import org.creditportal.cms.deadline.DuePiece;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Articles wait from the day on which they were submitted, returned or held. No source names a term.
final class PostgresDueArticles implements DueWork {

    private static final String UNTIL = """
            select a.id, a.department, e.state, e.contents ->> 'title' as title,
                cast(e.changed_at at time zone 'Asia/Shanghai' as date) as deadline
            from cms.article a join cms.article_edition e on e.article = a.id
            where e.state in ('submitted', 'returned', 'held')
                and cast(e.changed_at at time zone 'Asia/Shanghai' as date) <= :day
                and (cast(:department as text) is null or a.department = :department)
                and not exists (select from cms.article_edition later
                    where later.article = a.id and later.number > e.number)
            order by e.changed_at, a.id
            """;

    private final DatabaseClient cms;

    PostgresDueArticles(DatabaseClient cms) {
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
        var state = row.text("state");
        return new DuePiece(
                "article-" + state,
                row.id("id"),
                what(state) + row.text("title"),
                new Department(row.text("department")),
                row.day("deadline"));
    }

    private static String what(String state) {
        return switch (state) {
            case "submitted" -> "签发文章：";
            case "returned" -> "修改被退回的文章：";
            case "held" -> "定时文章未能如期公开，请改期或修改：";
            default -> throw new IllegalStateException("nothing is due of what is " + state);
        };
    }
}
