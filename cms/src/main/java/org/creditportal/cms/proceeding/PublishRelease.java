package org.creditportal.cms.proceeding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Release;
import org.creditportal.cms.publication.Releases;
import reactor.core.publisher.Mono;

/// Publishes a large signed form: writes its entries step by step, hidden, then opens them all at one instant. Whoever
/// takes the release over after a fault goes on where the last step ended.
public final class PublishRelease {

    /// Long enough for any step, short enough to go on soon after a fault.
    public static final Duration LEASE = Duration.ofSeconds(5);

    private static final int AT_ONCE = 2;

    private final UnitOfWork unitOfWork;
    private final Intakes intakes;
    private final ListEntries entries;
    private final EntryPublications publications;
    private final Releases releases;
    private final PublishEntries publishEntries;
    private final AnnounceForm announceForm;
    private final EndSuperseded endSuperseded;
    private final AuditTrail audit;

    public PublishRelease(
            UnitOfWork unitOfWork,
            Intakes intakes,
            ListEntries entries,
            EntryPublications publications,
            Releases releases,
            PublishEntries publishEntries,
            AnnounceForm announceForm,
            EndSuperseded endSuperseded,
            AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.intakes = intakes;
        this.entries = entries;
        this.publications = publications;
        this.releases = releases;
        this.publishEntries = publishEntries;
        this.announceForm = announceForm;
        this.endSuperseded = endSuperseded;
        this.audit = audit;
    }

    /// @return completes when the release is open; an error if it is to be taken up again
    public Mono<Void> publish(Release release) {
        return intakes.find(release.id())
                .flatMap(intake -> publishEntries
                        .steps(intake)
                        .flatMap(waiting -> step(intake, waiting), AT_ONCE, 1)
                        .then(Mono.defer(() -> open(intake)))
                        .switchIfEmpty(Mono.defer(() -> unitOfWork
                                .inOne(releases.postpone(release.id()))
                                .then(open(intake)))))
                .then();
    }

    private Mono<Void> step(Intake intake, List<AwaitingEntry> waiting) {
        return releases.renew(intake.id(), LEASE)
                .then(unitOfWork.inOne(releases.hold(intake.id()).flatMap(release -> write(intake, release, waiting))));
    }

    private Mono<Void> write(Intake intake, Release release, List<AwaitingEntry> waiting) {
        return publishEntries.lock(intake, waiting).flatMap(locked -> {
            var check = locked.check(release.plannedAt());
            return publications
                    .publishHidden(release.id(), check.windows())
                    .then(publishEntries.sign(intake, signer(intake), locked, check));
        });
    }

    /// @return when all is seen, or empty if it is too late for the plan
    private Mono<Instant> open(Intake intake) {
        return unitOfWork.inOne(entries.opposed(intake.id(), CrossCheck.opposite(intake.list()))
                .flatMap(ends -> releases.open(intake.id())
                        .flatMap(seen -> announceForm
                                .announceRelease(intake, signer(intake), seen)
                                .then(endSuperseded.end(ends, intake.id(), signer(intake)))
                                .then(intakes.publicFrom(intake.id(), seen))
                                .then(audit.record(List.of(new AuditRecord(
                                        signer(intake), "publication", "import", intake.id(), Map.of("edge", seen)))))
                                .thenReturn(seen))));
    }

    private static UUID signer(Intake intake) {
        return Objects.requireNonNull(intake.signedBy());
    }
}
