package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.ExitedEntry;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// The responsible head takes an entry down that should never have been there: readers stop seeing it at the next
/// guard,
/// everywhere at one instant. A candidate's case is closed.
public final class WithdrawEntry {

    private final Cases cases;
    private final EntryPublications publications;
    private final CloseCandidate closeCandidate;

    public WithdrawEntry(Cases cases, EntryPublications publications, CloseCandidate closeCandidate) {
        this.cases = cases;
        this.publications = publications;
        this.closeCandidate = closeCandidate;
    }

    /// @param reason kept in the back office, masked
    /// @return the entry after the act; empty for a candidate, whose case is closed
    /// @throws Refusal if the entry is not there, the account may not withdraw it, or it is over already
    public Mono<ListEntry> withdraw(UUID id, Account head, String reason) {
        var entry = cases.find(id).switchIfEmpty(Mono.error(Cases::unknown));
        var masked = Masking.text(reason).value();
        return cases.unitOfWork()
                .inOne(entry.flatMap(found -> cases.subjects().lock(List.of(found.subjectId())))
                        .then(entry)
                        .doOnNext(found -> admit(found, head))
                        .flatMap(found ->
                                end(found, head, masked).then(cases.audit().record(List.of(act(found, head)))))
                        .then(cases.find(id)));
    }

    private AuditRecord act(ListEntry found, Account head) {
        var was = Map.of("was", found.stateAt(cases.clock().instant()));
        return new AuditRecord(head.id(), Act.WITHDRAWAL.code(), "entry", found.id(), was);
    }

    private void admit(ListEntry entry, Account head) {
        if (!entry.department().equals(head.department())) {
            throw Cases.unknown();
        }
        if (head.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有认定部门负责人可以撤下。");
        }
        Possible.check(entry, Act.WITHDRAWAL, cases.clock().instant());
    }

    private Mono<Void> end(ListEntry entry, Account head, String reason) {
        var withdrawn = cases.entries().withdraw(List.of(entry.id()), head.id(), reason);
        return switch (entry) {
            case Proposal proposal -> closeCandidate.close(proposal, "withdrawn", reason);
            case ActiveEntry active ->
                publications
                        .guard()
                        .flatMap(edge -> publications.end(Map.of(active.id(), edge)))
                        .then(withdrawn);
            case RecordedEntry recorded ->
                publications.drop(List.of(recorded.id())).then(withdrawn);
            case ExitedEntry exited -> withdrawn;
        };
    }
}
