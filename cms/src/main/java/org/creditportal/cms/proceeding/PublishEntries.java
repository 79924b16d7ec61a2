package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.publication.Releases;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.subject.Subjects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The steps that signing a form and publishing a release share.
public final class PublishEntries {

    /// Small enough for little memory and short locks; a small form is one step.
    private static final int STEP = 2 * Releases.SMALL;

    private final Subjects subjects;
    private final ListEntries entries;
    private final Intakes intakes;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    public PublishEntries(
            Subjects subjects, ListEntries entries, Intakes intakes, Catalogue catalogue, AuditTrail audit) {
        this.subjects = subjects;
        this.entries = entries;
        this.intakes = intakes;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /// All that takes long, before anything is locked: the entries of the form in steps, some of them ahead.
    Flux<Prepared> prepare(Intake intake) {
        return catalogue
                .typesShowingIdentity(intake.list())
                .collectList()
                .flatMapMany(types -> entries.awaitingSignature(intake.id())
                        .buffer(STEP)
                        .publishOn(Schedulers.boundedElastic(), 1)
                        .map(waiting -> Prepared.of(waiting, new MaskEntry(types))));
    }

    /// Locks the subjects; what was withdrawn before that is dropped.
    Mono<Locked> lock(Intake intake, Prepared prepared) {
        var others = Mono.defer(() -> entries.listed(prepared.subjects(), CrossCheck.opposite(intake.list()))
                .collectList());
        return subjects.lock(prepared.subjects())
                .then(entries.stillAwaitingSignature(prepared.ids()).collect(Collectors.toSet()))
                .map(prepared::only)
                .zipWith(others, Locked::new);
    }

    /// Notes who signed what, and what was left out and why.
    Mono<Void> sign(Intake intake, UUID head, Prepared prepared, CrossCheck check) {
        var signed = prepared.ids().stream()
                .filter(id -> !check.leftOut().containsKey(id))
                .toList();
        return entries.sign(signed, head)
                .then(entries.leaveOut(check.leftOut().keySet(), Wording.ON_BLACK))
                .then(intakes.explain(intake.id(), problems(check)))
                .then(audit.record(leftOut(intake, head, check)));
    }

    static Stream<AuditRecord> exits(Intake intake, UUID head, Map<UUID, Instant> ends) {
        return ends.entrySet().stream()
                .map(end -> new AuditRecord(
                        head, "exit", "entry", end.getKey(), Map.of("until", end.getValue(), "cause", intake.id())));
    }

    private static List<Problem> problems(CrossCheck check) {
        return check.leftOut().values().stream()
                .map(entry -> new Problem(entry.row(), Wording.CODE_COLUMN, Wording.ON_BLACK))
                .toList();
    }

    private static List<AuditRecord> leftOut(Intake intake, UUID head, CrossCheck check) {
        return check.leftOut().keySet().stream()
                .map(id -> new AuditRecord(head, "left-out", "entry", id, Map.of("cause", intake.id())))
                .toList();
    }

    /// Entries whose subjects are locked.
    ///
    /// @param others what is listed of the same subjects in the other colour
    record Locked(Prepared prepared, Collection<Listed> others) {

        CrossCheck check(Instant edge) {
            return CrossCheck.of(prepared.waiting(), edge, others);
        }
    }
}
