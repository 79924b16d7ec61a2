package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.reportform.BadRow;
import org.creditportal.cms.reportform.GoodRow;
import org.creditportal.cms.reportform.ReadRow;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.subject.Subjects;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Records the rows of a report form: a bad row hurts no good one, and what is on record already is not added
/// again.
public final class RecordForm {

    /// Rows that are recorded together: enough to be quick, few enough for little memory.
    private static final int STEP = 1000;

    private final UnitOfWork unitOfWork;
    private final Subjects subjects;
    private final ListEntries entries;
    private final Intakes intakes;
    private final AuditTrail audit;
    private final Clock clock;

    public RecordForm(
            UnitOfWork unitOfWork,
            Subjects subjects,
            ListEntries entries,
            Intakes intakes,
            AuditTrail audit,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.subjects = subjects;
        this.entries = entries;
        this.intakes = intakes;
        this.audit = audit;
        this.clock = clock;
    }

    /// Does nothing if the form is no longer being read.
    ///
    /// @param rows all rows of the form, in order; read again if the unit of work is
    public Mono<Void> record(Intake intake, Flux<ReadRow> rows) {
        return unitOfWork.inOne(intakes.findForUpdate(intake.id())
                .filter(current -> current.state() == IntakeState.READING)
                .flatMap(current -> rows.buffer(STEP)
                        .concatMap(step -> takeIn(intake, step), 1)
                        .reduce(Counts.NONE, Counts::plus)
                        .flatMap(counts -> keep(intake, counts))));
    }

    private Mono<Counts> takeIn(Intake intake, List<ReadRow> rows) {
        var good = rows.stream()
                .filter(GoodRow.class::isInstance)
                .map(GoodRow.class::cast)
                .toList();
        var bad = rows.stream()
                .filter(BadRow.class::isInstance)
                .map(BadRow.class::cast)
                .toList();
        return Mono.just(good)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(known ->
                        subjects.enrol(known.stream().map(GoodRow::subject).collect(Collectors.toSet())))
                .flatMap(ids -> sieve(intake, ids).map(sieve -> sift(sieve, good, bad, ids, intake)))
                .flatMap(sifted -> entries.record(sifted.recorded())
                        .then(intakes.refuse(intake.id(), sifted.refusals()))
                        .thenReturn(sifted.counts()));
    }

    private Mono<RowSieve> sieve(Intake intake, Map<Subject, UUID> ids) {
        var standing = entries.standing(ids.values(), intake.list(), intake.department())
                .collectList();
        return Mono.zip(standing, onBlack(intake, ids.values()), RowSieve::new);
    }

    /// A subject in force on black never enters red (A13).
    private Mono<Collection<UUID>> onBlack(Intake intake, Collection<UUID> ids) {
        if (intake.list() != ListKind.RED) {
            return Mono.just(List.of());
        }
        var now = clock.instant();
        return entries.listed(ids, ListKind.BLACK)
                .filter(listed -> listed.window().contains(now))
                .map(Listed::subjectId)
                .collectList()
                .map(List::copyOf);
    }

    private static RowSieve sift(
            RowSieve sieve, List<GoodRow> good, List<BadRow> bad, Map<Subject, UUID> ids, Intake intake) {
        bad.forEach(sieve::refuse);
        good.forEach(row -> sieve.sift(row, entry(row, ids, intake)));
        return sieve;
    }

    private static EntryRecord entry(GoodRow row, Map<Subject, UUID> ids, Intake intake) {
        return new EntryRecord(
                UuidCreator.getTimeOrderedEpoch(),
                intake.id(),
                row.number(),
                ids.getOrDefault(row.subject(), intake.id()),
                row.subject(),
                intake.list(),
                intake.department(),
                intake.region(),
                intake.profile(),
                row.ground(),
                intake.importedBy());
    }

    private Mono<Void> keep(Intake intake, Counts counts) {
        var act = new AuditRecord(
                intake.importedBy(), "import", "import", intake.id(), Map.of("accepted", counts.accepted()));
        return intakes.ready(intake.id(), counts).then(audit.record(List.of(act)));
    }
}
