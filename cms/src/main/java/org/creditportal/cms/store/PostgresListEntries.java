package org.creditportal.cms.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.Standing;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresListEntries implements ListEntries {

    private static final int FETCH = 1000;

    private final DatabaseClient cms;
    private final ListingStates states;

    PostgresListEntries(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.states = new ListingStates(new EntryRows(vault));
    }

    @Override
    public Mono<Void> record(List<EntryRecord> entries) {
        return cms.sql(ListEntryStatements.RECORD)
                .bind("entries", Json.of(entries.stream().map(EntryRows::row).toList()))
                .then();
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return cms.sql(ListEntryStatements.FIND)
                .bind("id", id)
                .map(row -> states.listing(Columns.of(row)))
                .one();
    }

    @Override
    public Flux<Listing> ofDepartment(Department department, @Nullable UUID intake, @Nullable UUID after, int limit) {
        return cms.sql(ListEntryStatements.OF_DEPARTMENT)
                .bind("department", department.name())
                .bind("intake", Maybe.of(intake, UUID.class))
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> states.listing(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<AwaitingEntry> awaitingSignature(UUID intake) {
        return cms.sql(ListEntryStatements.AWAITING)
                .bind("intake", intake)
                .filter(statement -> statement.fetchSize(FETCH))
                .map(row -> awaiting(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<UUID> stillAwaitingSignature(Collection<UUID> entries) {
        return cms.sql(ListEntryStatements.STILL_AWAITING)
                .bind("ids", entries.toArray(UUID[]::new))
                .map(row -> Columns.of(row).id("id"))
                .all();
    }

    @Override
    public Mono<Map<UUID, Instant>> opposed(UUID intake) {
        return cms.sql(ListEntryStatements.OPPOSED)
                .bind("intake", intake)
                .map(row -> end(Columns.of(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Map.Entry<UUID, Instant> end(Columns row) {
        return Map.entry(row.id("id"), row.instant("at"));
    }

    @Override
    public Flux<Standing> standing(Collection<UUID> subjects, ListKind list, Department department) {
        return cms.sql(ListEntryStatements.STANDING)
                .bind("subjects", subjects.toArray(UUID[]::new))
                .bind("list", list.code())
                .bind("department", department.name())
                .map(row -> standing(Columns.of(row)))
                .all();
    }

    @Override
    public Flux<Listed> listed(Collection<UUID> subjects, ListKind list) {
        return cms.sql(ListEntryStatements.LISTED)
                .bind("subjects", subjects.toArray(UUID[]::new))
                .bind("list", list.code())
                .map(row -> listed(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Void> sign(Collection<UUID> entries, @Nullable UUID account) {
        return cms.sql(ListEntryStatements.SIGN)
                .bind("ids", entries.toArray(UUID[]::new))
                .bind("account", Maybe.of(account, UUID.class))
                .then();
    }

    @Override
    public Mono<Void> leaveOut(Collection<UUID> entries, String reason) {
        return entries.isEmpty() ? Mono.empty() : mark(entries, reason);
    }

    private Mono<Void> mark(Collection<UUID> entries, String reason) {
        return cms.sql(ListEntryStatements.LEAVE_OUT)
                .bind("ids", entries.toArray(UUID[]::new))
                .bind("reason", reason)
                .then();
    }

    @Override
    public Mono<Void> warn(UUID entry, LocalDate on) {
        return cms.sql(ListEntryStatements.WARN)
                .bind("id", entry)
                .bind("on", on)
                .then();
    }

    @Override
    public Mono<Void> withdraw(Collection<UUID> entries, UUID account, String reason) {
        return cms.sql(ListEntryStatements.WITHDRAW)
                .bind("ids", entries.toArray(UUID[]::new))
                .bind("account", account)
                .bind("reason", reason)
                .then();
    }

    @Override
    public Mono<Void> exit(
            Collection<UUID> entries, Exit exit, Instant at, @Nullable UUID by, @Nullable UUID announcement) {
        return cms.sql(ListEntryStatements.EXIT)
                .bind("ids", entries.toArray(UUID[]::new))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("cause", exit.cause().code())
                .bind("occasion", exit.occasion())
                .bind("account", exit.account())
                .bind("by", Maybe.of(by, UUID.class))
                .bind("announcement", Maybe.of(announcement, UUID.class))
                .then();
    }

    @Override
    public Mono<Void> neverSeen(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : cms.sql(ListEntryStatements.NEVER_SEEN)
                        .bind("ids", entries.toArray(UUID[]::new))
                        .then();
    }

    @Override
    public Mono<Void> announce(Collection<UUID> entries, @Nullable UUID announcement, boolean isPublic) {
        return cms.sql(ListEntryStatements.ANNOUNCE)
                .bind("ids", entries.toArray(UUID[]::new))
                .bind("announcement", Maybe.of(announcement, UUID.class))
                .bind("public", isPublic)
                .then();
    }

    @Override
    public Flux<ActiveEntry> active(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Flux.empty()
                : cms.sql(ListEntryStatements.ACTIVE)
                        .bind("ids", entries.toArray(UUID[]::new))
                        .map(row -> states.active(Columns.of(row)))
                        .all();
    }

    @Override
    public Flux<UUID> unannouncedExpiries(int limit) {
        return cms.sql(ListEntryStatements.UNANNOUNCED)
                .bind("limit", limit)
                .map(row -> Columns.of(row).id("id"))
                .all();
    }

    private static AwaitingEntry awaiting(Columns row) {
        return new AwaitingEntry(row.id("id"), row.id("subject"), row.number("row"), EntryRows.validity(row));
    }

    private static Standing standing(Columns row) {
        return new Standing(
                row.id("subject"),
                row.text("field"),
                new LegalBasis(row.text("basis")),
                row.day("decided_on"),
                EntryRows.validity(row));
    }

    private static Listed listed(Columns row) {
        return new Listed(row.id("id"), row.id("subject"), EntryRows.window(row));
    }
}
