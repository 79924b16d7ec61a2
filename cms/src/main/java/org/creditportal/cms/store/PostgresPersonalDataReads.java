package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.audit.PersonalDataRead;
import org.creditportal.cms.audit.PersonalDataRead.Review;
import org.creditportal.cms.audit.PersonalDataReads;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresPersonalDataReads implements PersonalDataReads {

    private static final String REGISTER = """
            insert into cms.personal_data_read (id, account, content, content_id, reason)
            values (:id, :account, :content, :contentId, :reason)
            """;

    private static final String SELECT = """
            select r.id, r.at, r.account, a.login, a.department, r.content, r.content_id, r.reason, r.reviewed_at,
                r.is_proper, r.finding, v.login as reviewer
            from cms.personal_data_read r join cms.account a on a.id = r.account
                left join cms.account v on v.id = r.reviewed_by
            """;

    private static final String BROWSE = SELECT + """
            where (cast(:after as uuid) is null or r.id < :after)
                and (cast(:reviewed as boolean) is null or (r.reviewed_by is not null) = :reviewed)
            order by r.id desc limit :limit
            """;

    private static final String FIND = SELECT + " where r.id = :id";

    private static final String REVIEW = """
            update cms.personal_data_read
            set reviewed_by = :auditor, reviewed_at = published.portal_time(), is_proper = :proper, finding = :finding
            where id = :id and reviewed_by is null
            """;

    private final DatabaseClient cms;

    PostgresPersonalDataReads(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> register(UUID id, UUID account, String content, UUID contentId, String reason) {
        return cms.sql(REGISTER)
                .bind("id", id)
                .bind("account", account)
                .bind("content", content)
                .bind("contentId", contentId)
                .bind("reason", reason)
                .then();
    }

    @Override
    public Flux<PersonalDataRead> browse(@Nullable Boolean reviewed, @Nullable UUID after, int limit) {
        return cms.sql(BROWSE)
                .bind("after", Maybe.of(after, UUID.class))
                .bind("reviewed", Maybe.of(reviewed, Boolean.class))
                .bind("limit", limit)
                .map(row -> read(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<PersonalDataRead> find(UUID id) {
        return cms.sql(FIND).bind("id", id).map(row -> read(Columns.of(row))).one();
    }

    @Override
    public Mono<Boolean> review(UUID id, UUID auditor, boolean isProper, @Nullable String finding) {
        return cms.sql(REVIEW)
                .bind("id", id)
                .bind("auditor", auditor)
                .bind("proper", isProper)
                .bind("finding", Maybe.of(finding, String.class))
                .fetch()
                .rowsUpdated()
                .map(reviewed -> reviewed == 1);
    }

    private static PersonalDataRead read(Columns row) {
        return new PersonalDataRead(
                row.id("id"),
                row.instant("at"),
                row.id("account"),
                row.text("login"),
                row.text("department"),
                row.text("content"),
                row.id("content_id"),
                row.text("reason"),
                review(row));
    }

    private static @Nullable Review review(Columns row) {
        var reviewer = row.textOrNull("reviewer");
        return reviewer == null
                ? null
                : new Review(reviewer, row.instant("reviewed_at"), row.bool("is_proper"), row.textOrNull("finding"));
    }
}
