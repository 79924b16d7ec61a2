package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.ExitedEntry;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.Subjects;
import reactor.core.publisher.Mono;

/// The responsible head takes an entry down: readers stop seeing it at the next guard, everywhere at one instant.
public final class WithdrawEntry {

    private final UnitOfWork unitOfWork;
    private final Subjects subjects;
    private final ListEntries entries;
    private final EntryPublications publications;
    private final AuditTrail audit;
    private final Clock clock;

    public WithdrawEntry(
            UnitOfWork unitOfWork,
            Subjects subjects,
            ListEntries entries,
            EntryPublications publications,
            AuditTrail audit,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.subjects = subjects;
        this.entries = entries;
        this.publications = publications;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param reason kept in the back office, masked
    /// @return the entry after the act
    /// @throws Refusal if the entry is not there, the account may not withdraw it, or it is over already
    public Mono<ListEntry> withdraw(UUID id, Account head, String reason) {
        var entry = entries.find(id).switchIfEmpty(Mono.error(WithdrawEntry::unknown));
        return unitOfWork.inOne(entry.flatMap(
                        found -> subjects.lock(List.of(found.record().subjectId())))
                .then(entry)
                .doOnNext(found -> admit(found, head))
                .flatMap(found -> end(found)
                        .then(entries.withdraw(
                                id, head.id(), Masking.text(reason).value()))
                        .then(audit.record(List.of(new AuditRecord(
                                head.id(), Act.WITHDRAWAL.code(), "entry", id, Map.of("was", stateOf(found)))))))
                .then(entries.find(id)));
    }

    private String stateOf(ListEntry entry) {
        return entry.stateAt(clock.instant());
    }

    private void admit(ListEntry entry, Account head) {
        if (!entry.record().department().equals(head.department())) {
            throw unknown();
        }
        if (head.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有认定部门负责人可以撤下。");
        }
        Possible.check(entry, Act.WITHDRAWAL, clock.instant());
    }

    private Mono<Void> end(ListEntry entry) {
        return switch (entry) {
            case ActiveEntry active ->
                publications
                        .guard()
                        .flatMap(edge -> publications.end(Map.of(active.record().id(), edge)));
            case RecordedEntry recorded ->
                publications.drop(List.of(recorded.record().id()));
            case ExitedEntry exited -> Mono.empty();
        };
    }

    private static Refusal unknown() {
        return new Refusal.Unknown("没有这条记录。");
    }
}
