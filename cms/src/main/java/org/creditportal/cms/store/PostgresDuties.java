package org.creditportal.cms.store;

import java.util.List;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.Kept;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresDuties implements Duties {

    private static final String ALL = """
            select d.number, d.departments, d.text, d.version,
                array(select m.kind || ':' || m.number from published.duty_memorandum m
                    where m.duty = d.number order by m.kind desc, m.number) as memoranda
            from published.duty d order by d.number
            """;

    private static final String FIND = """
            select d.number, d.departments, d.text, d.version,
                array(select m.kind || ':' || m.number from published.duty_memorandum m
                    where m.duty = d.number order by m.kind desc, m.number) as memoranda
            from published.duty d where d.number = :number
            """;

    /// Rows are locked one by one; what they name is read by the statement behind it.
    private static final String HOLD = """
            select number from published.duty where number = :number for update
            """;

    private static final String PUT = """
            insert into published.duty as d (number, departments, text, version)
            select :number, cast(:departments as text[]), :text, nextval('published.catalogue_version')
            where :version = 0 or exists (select from published.duty where number = :number)
            on conflict (number) do update
            set departments = excluded.departments, text = excluded.text, version = excluded.version
            where d.version = :version
            returning version
            """;

    private static final String LEAD_NOTHING = """
            delete from published.duty_memorandum where duty = :number
            """;

    private static final String LEAD = """
            insert into published.duty_memorandum (duty, kind, number)
            select :number, split_part(led, ':', 1), cast(split_part(led, ':', 2) as int)
            from unnest(cast(:memoranda as text[])) led
            """;

    private static final String REMOVE = """
            delete from published.duty where number = :number
            """;

    private final DatabaseClient cms;

    PostgresDuties(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Kept<Duty>> all() {
        return cms.sql(ALL).map(row -> duty(Columns.of(row))).all();
    }

    @Override
    public Mono<Kept<Duty>> find(int number) {
        return cms.sql(FIND)
                .bind("number", number)
                .map(row -> duty(Columns.of(row)))
                .one();
    }

    @Override
    public Mono<Kept<Duty>> hold(int number) {
        return cms.sql(HOLD).bind("number", number).fetch().one().flatMap(held -> find(number));
    }

    @Override
    public Mono<Long> put(Duty duty, long version) {
        return cms.sql(PUT)
                .bind("number", duty.number())
                .bind("departments", duty.departments().toArray(String[]::new))
                .bind("text", duty.text())
                .bind("version", version)
                .map(row -> Columns.of(row).count("version"))
                .one()
                .flatMap(put -> leadNothing(duty.number()).then(lead(duty)).thenReturn(put));
    }

    private Mono<Void> lead(Duty duty) {
        return cms.sql(LEAD)
                .bind("number", duty.number())
                .bind("memoranda", MemorandumNumbers.texts(duty.memoranda()))
                .then();
    }

    private Mono<Void> leadNothing(int number) {
        return cms.sql(LEAD_NOTHING).bind("number", number).then();
    }

    @Override
    public Mono<Void> remove(int number) {
        return leadNothing(number).then(cms.sql(REMOVE).bind("number", number).then());
    }

    private static Kept<Duty> duty(Columns row) {
        var memoranda =
                row.texts("memoranda").stream().map(MemorandumNumbers::parse).toList();
        var duty = new Duty(row.number("number"), List.copyOf(row.texts("departments")), row.text("text"), memoranda);
        return new Kept<>(duty, row.count("version"));
    }
}
