package org.creditportal.cms.store;

import java.util.Collection;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.Memorandum;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresMemoranda implements Memoranda {

    private static final String ALL = """
            select kind, number, title, document_number, version from published.memorandum
            order by array_position(array['punishment', 'reward', 'mixed'], kind), number
            """;

    private static final String FIND = """
            select kind, number, title, document_number, version from published.memorandum
            where kind = :kind and number = :number
            """;

    private static final String HOLD = """
            select kind, number, title, document_number, version from published.memorandum
            where kind = :kind and number = :number for update
            """;

    private static final String THERE = """
            select kind, number from published.memorandum
            where kind || ':' || number = any(cast(:numbers as text[])) order by kind, number for key share
            """;

    private static final String PUT = """
            insert into published.memorandum as m (kind, number, title, document_number, version)
            select :kind, :number, :title, :document, nextval('published.catalogue_version')
            where :version = 0
                or exists (select from published.memorandum where kind = :kind and number = :number)
            on conflict (kind, number) do update
            set title = excluded.title, document_number = excluded.document_number, version = excluded.version
            where m.version = :version
            returning version
            """;

    private static final String DUTIES = """
            select duty from published.duty_memorandum where kind = :kind and number = :number order by duty
            """;

    private static final String REMOVE = """
            delete from published.memorandum where kind = :kind and number = :number
            """;

    private final DatabaseClient cms;

    PostgresMemoranda(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<Kept<Memorandum>> all() {
        return cms.sql(ALL).map(row -> memorandum(Columns.of(row))).all();
    }

    @Override
    public Mono<Kept<Memorandum>> find(MemorandumNumber number) {
        return of(FIND, number).map(row -> memorandum(Columns.of(row))).one();
    }

    @Override
    public Mono<Kept<Memorandum>> hold(MemorandumNumber number) {
        return of(HOLD, number).map(row -> memorandum(Columns.of(row))).one();
    }

    @Override
    public Flux<MemorandumNumber> there(Collection<MemorandumNumber> numbers) {
        return cms.sql(THERE)
                .bind("numbers", MemorandumNumbers.texts(numbers))
                .map(row -> MemorandumNumbers.of(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Long> put(Memorandum memorandum, long version) {
        return of(PUT, memorandum.number())
                .bind("title", memorandum.title())
                .bind("document", memorandum.documentNumber())
                .bind("version", version)
                .map(row -> Columns.of(row).count("version"))
                .one();
    }

    @Override
    public Flux<Integer> duties(MemorandumNumber number) {
        return of(DUTIES, number).map(row -> Columns.of(row).number("duty")).all();
    }

    @Override
    public Mono<Void> remove(MemorandumNumber number) {
        return of(REMOVE, number).then();
    }

    private GenericExecuteSpec of(String statement, MemorandumNumber number) {
        return cms.sql(statement).bind("kind", number.kind().code()).bind("number", number.number());
    }

    private static Kept<Memorandum> memorandum(Columns row) {
        return new Kept<>(
                new Memorandum(MemorandumNumbers.of(row), row.text("title"), row.text("document_number")),
                row.count("version"));
    }
}
