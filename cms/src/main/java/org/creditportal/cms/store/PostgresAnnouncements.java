package org.creditportal.cms.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.announcement.Announcement;
import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Contents;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresAnnouncements implements Announcements {

    private static final String NEXT = """
            insert into cms.announcement_number (department, year, last) values (:department, :year, 1)
            on conflict (department, year) do update set last = announcement_number.last + 1
            returning last
            """;

    private static final String RECORD = """
            insert into cms.announcement (id, kind, number, department, region, title, body, entries, form, drafted_by)
            values (:id, :kind, :number, :department, :region, :title, :body, :entries, :form, :draftedBy)
            """;

    private static final String WISH = """
            update cms.announcement set wished_from = :since, wished_until = :until where id = :id
            """;

    private static final String SIGN = """
            update cms.announcement set signed_by = :account, visible_from = :since, visible_until = :until
            where id = :id
            """;

    private static final String WITHDRAW = """
            update cms.announcement
            set withdrawn_by = :account, withdrawal_reason = :reason, visible_until = :until
            where id = :id
            """;

    private static final String FIND = """
            select * from cms.announcement where id = :id
            """;

    private static final String OF_DEPARTMENT = """
            select * from cms.announcement
            where department = :department and (cast(:after as uuid) is null or id < :after)
            order by id desc limit :limit
            """;

    private final DatabaseClient cms;

    PostgresAnnouncements(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Integer> next(Department department, Year year) {
        return cms.sql(NEXT)
                .bind("department", department.name())
                .bind("year", year.getValue())
                .map(row -> Columns.of(row).number("last"))
                .one();
    }

    @Override
    public Mono<Void> record(Announcement announcement, @Nullable UUID draftedBy) {
        var contents = announcement.contents();
        return cms.sql(RECORD)
                .bind("id", contents.id())
                .bind("kind", announcement.kind().code())
                .bind("number", contents.number())
                .bind("department", contents.department().name())
                .bind("region", contents.region())
                .bind("title", contents.title())
                .bind("body", contents.body())
                .bind("entries", announcement.entries().toArray(UUID[]::new))
                .bind("form", Maybe.of(announcement.form(), UUID.class))
                .bind("draftedBy", Maybe.of(draftedBy, UUID.class))
                .then();
    }

    @Override
    public Mono<Void> wish(UUID id, @Nullable Instant from, @Nullable Instant until) {
        return cms.sql(WISH)
                .bind("id", id)
                .bind("since", Maybe.of(offset(from), OffsetDateTime.class))
                .bind("until", Maybe.of(offset(until), OffsetDateTime.class))
                .then();
    }

    @Override
    public Mono<Void> sign(UUID id, @Nullable UUID account, PublicationWindow window) {
        return cms.sql(SIGN)
                .bind("id", id)
                .bind("account", Maybe.of(account, UUID.class))
                .bind("since", window.from().atOffset(ZoneOffset.UTC))
                .bind("until", Maybe.of(offset(window.until()), OffsetDateTime.class))
                .then();
    }

    @Override
    public Mono<Void> withdraw(UUID id, UUID account, String reason, PublicationWindow window) {
        return cms.sql(WITHDRAW)
                .bind("id", id)
                .bind("account", account)
                .bind("reason", reason)
                .bind("until", Maybe.of(offset(window.until()), OffsetDateTime.class))
                .then();
    }

    @Override
    public Mono<Kept> find(UUID id) {
        return cms.sql(FIND).bind("id", id).map(row -> kept(Columns.of(row))).one();
    }

    @Override
    public Flux<Kept> ofDepartment(Department department, @Nullable UUID after, int limit) {
        return cms.sql(OF_DEPARTMENT)
                .bind("department", department.name())
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> kept(Columns.of(row)))
                .all();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Kept kept(Columns row) {
        var since = row.instantOrNull("visible_from");
        return new Kept(
                announcement(row),
                row.optional("drafted_by", UUID.class),
                row.optional("signed_by", UUID.class),
                since == null ? null : new PublicationWindow(since, row.instantOrNull("visible_until")),
                row.instantOrNull("wished_from"),
                row.instantOrNull("wished_until"),
                row.textOrNull("withdrawal_reason") != null);
    }

    private static Announcement announcement(Columns row) {
        var contents = new Contents(
                row.id("id"),
                row.text("number"),
                new Department(row.text("department")),
                row.text("region"),
                row.text("title"),
                row.text("body"));
        return Announcement.of(
                AnnouncementKind.of(row.text("kind")).orElseThrow(),
                contents,
                List.of(Objects.requireNonNull(row.required("entries", UUID[].class))),
                row.optional("form", UUID.class));
    }
}
