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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Publishes a large signed form, or several together: writes its entries step by step, hidden, then opens them all at
/// one instant. Whoever
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
        return intakes.ofRelease(release.id())
                .collectList()
                .filter(forms -> !forms.isEmpty())
                .flatMap(forms -> Flux.fromIterable(forms)
                        .concatMap(form -> publishEntries
                                .steps(form)
                                .flatMap(waiting -> step(form, release.id(), waiting), AT_ONCE, 1))
                        .then(Mono.defer(() -> open(release.id(), forms)))
                        .switchIfEmpty(Mono.defer(() -> unitOfWork
                                .inOne(releases.postpone(release.id()))
                                .then(open(release.id(), forms)))))
                .then();
    }

    private Mono<Void> step(Intake form, UUID id, List<AwaitingEntry> waiting) {
        return releases.renew(id, LEASE)
                .then(unitOfWork.inOne(releases.hold(id).flatMap(release -> write(form, release, waiting))));
    }

    private Mono<Void> write(Intake form, Release release, List<AwaitingEntry> waiting) {
        return publishEntries.lock(form, waiting).flatMap(locked -> {
            var check = locked.check(release.plannedAt());
            return publications
                    .publishHidden(release.id(), check.windows())
                    .then(publishEntries.sign(form, signer(form), locked, check));
        });
    }

    /// @return when all is seen, or empty if it is too late for the plan
    private Mono<Instant> open(UUID id, List<Intake> forms) {
        return unitOfWork.inOne(Flux.fromIterable(forms)
                .concatMap(form -> entries.opposed(form.id()).map(ends -> new Opened(form, ends)))
                .collectList()
                .flatMap(opened -> releases.open(id)
                        .flatMap(seen -> announceForm
                                .announceRelease(id, forms, seen)
                                .thenMany(Flux.fromIterable(opened))
                                .concatMap(one -> note(one, seen))
                                .then(Mono.just(seen)))));
    }

    private Mono<Void> note(Opened opened, Instant seen) {
        var form = opened.form();
        var act = new AuditRecord(signer(form), "publication", "import", form.id(), Map.of("edge", seen));
        return endSuperseded
                .end(opened.ends(), form.id(), signer(form))
                .then(intakes.publicFrom(form.id(), seen))
                .then(audit.record(List.of(act)));
    }

    /// A form whose entries are seen now, and what ends by it.
    private record Opened(Intake form, Map<UUID, Instant> ends) {}

    private static UUID signer(Intake intake) {
        return Objects.requireNonNull(intake.signedBy());
    }
}
