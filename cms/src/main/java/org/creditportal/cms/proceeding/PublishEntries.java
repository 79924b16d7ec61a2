package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Releases;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.subject.Subjects;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The steps that signing a form and publishing a release share.
public final class PublishEntries {

    /// Small enough for little memory and short locks; a small form is one step.
    private static final int STEP = 2 * Releases.SMALL;

    private final Subjects subjects;
    private final ListEntries entries;
    private final Intakes intakes;
    private final EntryPublications publications;
    private final AuditTrail audit;

    public PublishEntries(
            Subjects subjects, ListEntries entries, Intakes intakes, EntryPublications publications, AuditTrail audit) {
        this.subjects = subjects;
        this.entries = entries;
        this.intakes = intakes;
        this.publications = publications;
        this.audit = audit;
    }

    /// The entries of the form that wait for their signature, in steps.
    Flux<List<AwaitingEntry>> steps(Intake intake) {
        return entries.awaitingSignature(intake.id()).buffer(STEP);
    }

    /// Locks the subjects; what was withdrawn before that is left aside.
    Mono<Locked> lock(Intake intake, List<AwaitingEntry> step) {
        var known = step.stream().map(AwaitingEntry::subjectId).collect(Collectors.toSet());
        var others = Mono.defer(() -> new Excluded(entries).by(intake, known));
        return subjects.lock(known)
                .then(entries.stillAwaitingSignature(ids(step)).collect(Collectors.toSet()))
                .map(still -> step.stream()
                        .filter(entry -> still.contains(entry.id()))
                        .toList())
                .zipWith(others, (waiting, listed) -> new Locked(intake.list(), waiting, listed));
    }

    /// Notes who signed what, and what was left out and why. What is not published by then never will be.
    Mono<Void> sign(Intake intake, UUID head, Locked locked, CrossCheck check) {
        var all = ids(locked.waiting());
        var signed = all.stream().filter(id -> !check.leftOut().containsKey(id)).toList();
        var unseen = all.stream().filter(id -> !check.windows().containsKey(id)).toList();
        return entries.sign(signed, head)
                .then(entries.leaveOut(check.leftOut().keySet(), Advice.ON_BLACK))
                .then(entries.neverSeen(unseen.stream()
                        .filter(id -> !check.leftOut().containsKey(id))
                        .toList()))
                .then(publications.drop(unseen))
                .then(intakes.explain(intake.id(), problems(check)))
                .then(audit.record(leftOut(intake, head, check)));
    }

    private static List<UUID> ids(List<AwaitingEntry> entries) {
        return entries.stream().map(AwaitingEntry::id).toList();
    }

    private static List<Problem> problems(CrossCheck check) {
        return check.leftOut().values().stream()
                .map(entry -> new Problem(entry.row(), Advice.CODE_COLUMN, Advice.ON_BLACK))
                .toList();
    }

    private static List<AuditRecord> leftOut(Intake intake, UUID head, CrossCheck check) {
        return check.leftOut().keySet().stream()
                .map(id -> new AuditRecord(head, "left-out", "entry", id, Map.of("cause", intake.id())))
                .toList();
    }

    /// Entries whose subjects are locked.
    ///
    /// @param list that of their form
    /// @param others what is listed of the same subjects and cannot stand beside them
    record Locked(ListKind list, List<AwaitingEntry> waiting, Collection<Listed> others) {

        CrossCheck check(Instant edge) {
            return CrossCheck.of(list, waiting, edge, others);
        }
    }
}
