package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.desk.Coming;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.desk.EntryFilter;
import org.creditportal.cms.desk.EntryOnDesk;
import org.creditportal.cms.desk.FormOnDesk;
import org.creditportal.cms.desk.Pending;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresDesk implements Desk {

    private final DatabaseClient cms;

    PostgresDesk(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Pending> pending(Department department, UUID account) {
        return cms.sql(DeskStatements.PENDING)
                .bind("department", department.name())
                .bind("account", account)
                .map(row -> pending(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<FormOnDesk> forms(
            @Nullable Department department, @Nullable String state, @Nullable UUID after, int limit) {
        return cms.sql(DeskStatements.FORMS)
                .bind("department", Maybe.of(name(department), String.class))
                .bind("state", Maybe.of(state, String.class))
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> form(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<EntryOnDesk> entries(EntryFilter filter, int limit) {
        var list = filter.list();
        return cms.sql(DeskStatements.ENTRIES)
                .bind("department", filter.department().name())
                .bind("list", Maybe.of(list == null ? null : list.code(), String.class))
                .bind("state", Maybe.of(filter.state(), String.class))
                .bind("awaits", Maybe.of(filter.awaits(), String.class))
                .bind("text", Maybe.of(filter.text(), String.class))
                .bind("begins", Maybe.of(filter.beginsOn(), LocalDate.class))
                .bind("ends", Maybe.of(filter.endsOn(), LocalDate.class))
                .bind("after", Maybe.of(filter.after(), UUID.class))
                .bind("limit", limit)
                .map(row -> entry(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<Coming> coming(LocalDate from, LocalDate to, @Nullable Department department) {
        return cms.sql(DeskStatements.COMING)
                .bind("since", from)
                .bind("until", to)
                .bind("department", Maybe.of(name(department), String.class))
                .map(row -> coming(Columns.of(row)))
                .all();
    }

    private static @Nullable String name(@Nullable Department department) {
        return department == null ? null : department.name();
    }

    private static Pending pending(Columns row) {
        return new Pending(
                row.count("forms"),
                row.count("decisions"),
                row.count("announcements"),
                row.count("articles"),
                row.count("drafts"),
                row.count("candidates"),
                row.count("objections"),
                row.count("collected"));
    }

    private static FormOnDesk form(Columns row) {
        return new FormOnDesk(
                row.id("id"),
                list(row),
                row.text("department"),
                row.text("state"),
                row.text("login"),
                row.instant("imported_at"),
                row.optional("accepted", Integer.class),
                row.optional("rejected", Integer.class));
    }

    private static EntryOnDesk entry(Columns row) {
        return new EntryOnDesk(
                row.id("id"),
                list(row),
                row.text("list_name"),
                row.text("name"),
                row.text("state"),
                row.dayOrNull("decided_on"),
                row.dayOrNull("valid_until"),
                row.dayOrNull("notice_last"));
    }

    private static Coming coming(Columns row) {
        return new Coming(row.day("day"), row.text("what"), row.text("kind"), row.count("count"), row.id("first"));
    }

    private static ListKind list(Columns row) {
        return ListKind.of(row.text("list")).orElseThrow();
    }
}
