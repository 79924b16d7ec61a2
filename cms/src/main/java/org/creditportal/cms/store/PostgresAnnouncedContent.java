package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.delivery.AnnouncedContent;
import org.creditportal.cms.delivery.AnnouncedText;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresAnnouncedContent implements AnnouncedContent {

    private static final String FIND = """
            select id, kind, list, number, title, body, department, region, visible_from,
                nullif(visible_until, 'infinity') as visible_until
            from published.announcement where id = :id
            """;

    private final DatabaseClient cms;

    PostgresAnnouncedContent(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<AnnouncedText> find(UUID announcement) {
        return cms.sql(FIND)
                .bind("id", announcement)
                .map(row -> text(Columns.of(row)))
                .one();
    }

    private static AnnouncedText text(Columns row) {
        return new AnnouncedText(
                row.id("id"),
                row.text("kind"),
                row.textOrNull("list"),
                row.text("number"),
                row.text("title"),
                row.text("body"),
                row.text("department"),
                row.text("region"),
                EntryRows.window(row));
    }
}
