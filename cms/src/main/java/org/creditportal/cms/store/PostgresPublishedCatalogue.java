package org.creditportal.cms.store;

import java.util.List;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresPublishedCatalogue implements PublishedCatalogue {

    private static final String LISTS = """
            select list, name, field, legal_basis from published.list_type order by position
            """;

    private static final String FIELDS = """
            select f.code, f.label, c.label as class
            from published.field f left join published.field_class c on c.number = f.class
            order by f.position
            """;

    private static final String DEPARTMENTS = """
            select name from published.department order by position
            """;

    private static final String MEMORANDA = """
            select kind, number, title, document_number from published.memorandum
            order by array_position(array['punishment', 'reward', 'mixed'], kind), number
            """;

    private static final String DUTIES = """
            select d.number, d.departments, d.text,
                array(select m.kind || ':' || m.number from published.duty_memorandum m
                    where m.duty = d.number order by m.kind desc, m.number) as memoranda
            from published.duty d order by d.number
            """;

    private final DatabaseClient published;

    PostgresPublishedCatalogue(DatabaseClient published) {
        this.published = published;
    }

    @Override
    public Flux<ListedType> lists() {
        return published.sql(LISTS).map(row -> type(Columns.of(row))).all();
    }

    @Override
    public Flux<Field> fields() {
        return published.sql(FIELDS).map(row -> field(Columns.of(row))).all();
    }

    @Override
    public Flux<String> departments() {
        return published
                .sql(DEPARTMENTS)
                .map(row -> Columns.of(row).text("name"))
                .all();
    }

    @Override
    public Flux<Memorandum> memoranda() {
        return published.sql(MEMORANDA).map(row -> memorandum(Columns.of(row))).all();
    }

    @Override
    public Flux<Duty> duties() {
        return published.sql(DUTIES).map(row -> duty(Columns.of(row))).all();
    }

    private static Field field(Columns row) {
        return new Field(row.text("code"), row.text("label"), row.textOrNull("class"));
    }

    private static ListedType type(Columns row) {
        return new ListedType(EntryRows.list(row), row.text("name"), row.text("field"), row.text("legal_basis"));
    }

    private static Memorandum memorandum(Columns row) {
        return new Memorandum(row.text("kind"), row.number("number"), row.text("title"), row.text("document_number"));
    }

    private static Duty duty(Columns row) {
        var led = row.texts("memoranda").stream()
                .map(PostgresPublishedCatalogue::led)
                .toList();
        return new Duty(row.number("number"), List.copyOf(row.texts("departments")), row.text("text"), led);
    }

    private static Led led(String reference) {
        var colon = reference.indexOf(':');
        return new Led(reference.substring(0, colon), Integer.parseInt(reference.substring(colon + 1)));
    }
}
