package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Candidates;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.subject.Subjects;
import reactor.core.publisher.Mono;

/// What every act on one entry has in common: it is found, its subject is locked, the account may do it, the state
/// allows it, and it is on record who did it.
///
/// @param clock of this installation
public record Cases(
        UnitOfWork unitOfWork,
        Subjects subjects,
        Candidates candidates,
        ListEntries entries,
        AuditTrail audit,
        Clock clock) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// @return the entry in its present state, or empty
    public Mono<ListEntry> find(UUID id) {
        return candidates.find(id).cast(ListEntry.class).switchIfEmpty(Mono.defer(() -> entries.find(id)));
    }

    /// Does an act that leads to recognition, in one unit of work.
    ///
    /// @return the entry after the act, empty where its case is closed
    Mono<ListEntry> onProposal(UUID id, Act act, Account account, Function<Proposal, Mono<Map<String, ?>>> what) {
        return one(id, act, account, Proposal.class, what);
    }

    /// Does an act on an entry in force, in one unit of work.
    Mono<ListEntry> onActive(UUID id, Act act, Account account, Function<ActiveEntry, Mono<Map<String, ?>>> what) {
        return one(id, act, account, ActiveEntry.class, what);
    }

    /// @param what is done; gives what is noted of it
    private <T extends ListEntry> Mono<ListEntry> one(
            UUID id, Act act, Account account, Class<T> state, Function<T, Mono<Map<String, ?>>> what) {
        var found = find(id).switchIfEmpty(Mono.error(Cases::unknown));
        return unitOfWork.inOne(found.flatMap(entry -> subjects.lock(List.of(entry.subjectId())))
                .then(Mono.defer(() -> found))
                .doOnNext(entry -> admit(entry, act, account))
                .cast(state)
                .flatMap(what)
                .flatMap(note -> audit.record(List.of(new AuditRecord(account.id(), act.code(), "entry", id, note))))
                .then(Mono.defer(() -> find(id))));
    }

    private void admit(ListEntry entry, Act act, Account account) {
        if (!account.worksFor(entry.department())) {
            throw unknown();
        }
        if (act.needsHead() && account.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有认定部门负责人可以办理。");
        }
        Possible.check(entry, act, clock.instant());
    }

    /// The day that it is in China.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    static Refusal unknown() {
        return new Refusal.Unknown("没有这条记录。");
    }
}
