package org.creditportal.cms.store;

import java.util.Set;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.catalogue.RecognisingDepartment;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresCatalogue implements Catalogue {

    private static final String DEPARTMENT = """
            select name, aliases from published.department where name = :name or :name = any(aliases)
            order by name <> :name limit 1
            """;

    private static final String TYPES = """
            select list, name, aliases, field from published.list_type where list = :list order by position
            """;

    private static final String SHOWING_IDENTITY = """
            select name from published.list_type where list = :list and identity_shown
            """;

    private static final String PUBLIC = """
            select is_public from published.list_type where list = :list and name = :name
            """;

    private static final String REGION = """
            select region from published.installation
            """;

    private final DatabaseClient cms;

    PostgresCatalogue(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<RecognisingDepartment> department(String name) {
        return cms.sql(DEPARTMENT)
                .bind("name", name)
                .map(row -> department(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<ListType> types(ListKind list) {
        return cms.sql(TYPES)
                .bind("list", list.code())
                .map(row -> type(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<String> typesShowingIdentity(ListKind list) {
        return cms.sql(SHOWING_IDENTITY)
                .bind("list", list.code())
                .map(row -> Columns.of(row).text("name"))
                .all();
    }

    @Override
    public Mono<Boolean> isPublic(ListKind list, String type) {
        return cms.sql(PUBLIC)
                .bind("list", list.code())
                .bind("name", type)
                .map(row -> Columns.of(row).bool("is_public"))
                .one()
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<String> region() {
        return cms.sql(REGION).map(row -> Columns.of(row).text("region")).one();
    }

    private static RecognisingDepartment department(Columns row) {
        return new RecognisingDepartment(new Department(row.text("name")), Set.copyOf(row.texts("aliases")));
    }

    private static ListType type(Columns row) {
        return new ListType(row.text("name"), Set.copyOf(row.texts("aliases")), EntryRows.list(row), row.text("field"));
    }
}
