package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.reportform.BadRow;
import org.creditportal.cms.reportform.GoodRow;
import org.creditportal.cms.reportform.ReadRow;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.subject.Subjects;
import org.creditportal.cms.vocabulary.ListKind;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Records some rows of a report form, and masks them at once for the day on which they are signed: then there is
/// little
/// time.
public final class RecordRows {

    private final Subjects subjects;
    private final ListEntries entries;
    private final Intakes intakes;
    private final EntryPublications publications;
    private final Clock clock;

    public RecordRows(
            Subjects subjects, ListEntries entries, Intakes intakes, EntryPublications publications, Clock clock) {
        this.subjects = subjects;
        this.entries = entries;
        this.intakes = intakes;
        this.publications = publications;
        this.clock = clock;
    }

    Mono<Counts> record(Intake intake, MaskEntry masks, List<ReadRow> rows) {
        var good = only(rows, GoodRow.class);
        return Mono.just(good)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(known ->
                        subjects.enrol(known.stream().map(GoodRow::subject).collect(Collectors.toSet())))
                .flatMap(ids ->
                        sieve(intake, ids).map(sieve -> sift(sieve, good, only(rows, BadRow.class), ids, intake)))
                .flatMap(sifted -> entries.record(sifted.recorded())
                        .then(Mono.fromSupplier(() ->
                                sifted.recorded().stream().map(masks::mask).toList()))
                        .flatMap(publications::prepare)
                        .then(intakes.refuse(intake.id(), sifted.refusals()))
                        .thenReturn(sifted.counts()));
    }

    private static <T extends ReadRow> List<T> only(List<ReadRow> rows, Class<T> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
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
                Rules.decidedUnder(intake.profile(), row.ground().decidedOn()),
                row.ground(),
                null,
                intake.importedBy());
    }
}
