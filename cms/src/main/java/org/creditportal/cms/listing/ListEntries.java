package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps entries. Two of one subject on one list, field and department never overlap, by constraint of the store.
public interface ListEntries {

    Mono<Void> record(List<EntryRecord> entries);

    /// @return the entry in its present state, or empty
    Mono<Listing> find(UUID id);

    /// A department's entries, newest first, of one form if `intake` is given.
    ///
    /// @param after entries older than this one only, or `null`
    Flux<Listing> ofDepartment(Department department, @Nullable UUID intake, @Nullable UUID after, int limit);

    /// The recorded, unsigned entries of a form, in order of row, fetched as they are wanted.
    Flux<AwaitingEntry> awaitingSignature(UUID intake);

    /// Which of them still wait, to be asked once their subjects are locked.
    Flux<UUID> stillAwaitingSignature(Collection<UUID> entries);

    /// Decisions of these subjects on one list by one department that are on record and not withdrawn.
    Flux<Standing> standing(Collection<UUID> subjects, ListKind list, Department department);

    /// Signed entries of these subjects on one list, by any department, that readers see or will see.
    Flux<Listed> listed(Collection<UUID> subjects, ListKind list);

    /// Published entries on red that begin before an entry of a black form ends and end after it begins, each with the
    /// instant at which the form's entry begins (A13).
    Mono<Map<UUID, Instant>> opposed(UUID intake);

    /// @param account who signs, `null` where an entry follows from another act
    Mono<Void> sign(Collection<UUID> entries, @Nullable UUID account);

    /// Entries that are not signed with the rest of their form.
    Mono<Void> leaveOut(Collection<UUID> entries, String reason);

    /// A subject on watch was warned on this day (A16).
    Mono<Void> warn(UUID entry, LocalDate on);

    Mono<Void> withdraw(Collection<UUID> entries, UUID account, String reason);

    /// Signed entries leave, each notice with its own announcement.
    ///
    /// @param at when they leave
    /// @param by account that ended them, `null` where nobody had to
    /// @param announcement that tells of it, `null` where the listing was never public
    Mono<Void> exit(Collection<UUID> entries, Exit exit, Instant at, @Nullable UUID by, @Nullable UUID announcement);

    /// Signed entries that nobody will ever see: their validity was over.
    Mono<Void> neverSeen(Collection<UUID> entries);

    /// Which announcement told that these were listed, and whether readers may see them.
    Mono<Void> announce(Collection<UUID> entries, @Nullable UUID announcement, boolean isPublic);

    /// Those of the named that are signed and did not leave.
    Flux<ActiveEntry> active(Collection<UUID> entries);

    /// Signed entries whose validity is over, of which that is not on record yet; locked until the unit of work ends.
    Flux<UUID> unannouncedExpiries(int limit);
}
