package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.announcement.Wordings;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresWordings implements Wordings {

    private static final String FIND = """
            select title, body from cms.wording where profile = :profile and occasion = :occasion
            """;

    private static final String REWORD = """
            insert into cms.wording (profile, occasion, title, body, changed_by)
            values (:profile, :occasion, :title, :body, :account)
            on conflict (profile, occasion) do update
            set title = excluded.title, body = excluded.body, changed_by = excluded.changed_by,
                changed_at = published.portal_time()
            """;

    private final DatabaseClient cms;

    PostgresWordings(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Wording> of(String profile, Occasion occasion) {
        return cms.sql(FIND)
                .bind("profile", profile)
                .bind("occasion", occasion.code())
                .map(row -> new Wording(
                        Columns.of(row).text("title"), Columns.of(row).text("body")))
                .one()
                .defaultIfEmpty(ShippedWordings.of(occasion));
    }

    @Override
    public Mono<Void> reword(String profile, Occasion occasion, Wording wording, UUID account) {
        return cms.sql(REWORD)
                .bind("profile", profile)
                .bind("occasion", occasion.code())
                .bind("title", wording.title())
                .bind("body", wording.body())
                .bind("account", account)
                .then();
    }
}
