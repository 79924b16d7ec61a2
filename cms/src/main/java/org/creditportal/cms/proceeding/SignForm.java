package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.proceeding.PublishEntries.Locked;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Releases;
import reactor.core.publisher.Mono;

/// The responsible head signs a report form: all its entries become public at one instant, or none does (A11, A13).
/// Those
/// of a large form follow in a release.
public final class SignForm {

    private final UnitOfWork unitOfWork;
    private final Intakes intakes;
    private final EntryPublications publications;
    private final Releases releases;
    private final PublishEntries publishEntries;
    private final AnnounceForm announceForm;
    private final EndSuperseded endSuperseded;
    private final AuditTrail audit;

    public SignForm(
            UnitOfWork unitOfWork,
            Intakes intakes,
            EntryPublications publications,
            Releases releases,
            PublishEntries publishEntries,
            AnnounceForm announceForm,
            EndSuperseded endSuperseded,
            AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.intakes = intakes;
        this.publications = publications;
        this.releases = releases;
        this.publishEntries = publishEntries;
        this.announceForm = announceForm;
        this.endSuperseded = endSuperseded;
        this.audit = audit;
    }

    /// @param together whether the credit office publishes it together with others (C4), not this signature
    /// @return the signed form
    /// @throws Refusal if the form is not there, the account may not sign it, or it is not ready
    public Mono<Intake> sign(UUID form, Account head, boolean together) {
        return unitOfWork.inOne(intakes.findForUpdate(form)
                .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这份报送表。")))
                .doOnNext(intake -> admit(intake, head))
                .flatMap(
                        intake -> (together ? collect(intake, head) : publish(intake, head)).then(intakes.find(form))));
    }

    private static void admit(Intake intake, Account head) {
        if (!intake.department().equals(head.department())) {
            throw new Refusal.Unknown("没有这份报送表。");
        }
        if (head.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有认定部门负责人可以签署。");
        }
        if (intake.importedBy().equals(head.id())) {
            throw new Refusal.Forbidden("导入人不得签署自己导入的报送表，请由本部门另一位负责人签署。");
        }
        if (intake.state() != IntakeState.READY) {
            throw new Refusal.NotPossibleNow("当前状态为 " + intake.state().code() + "，不能签署；只有 ready 状态可以签署。");
        }
    }

    private Mono<Void> collect(Intake intake, Account head) {
        return intakes.sign(intake.id(), head.id())
                .then(intakes.collect(intake.id()))
                .then(audit.record(List.of(signature(intake, head, Map.of("together", true)))));
    }

    private Mono<Void> publish(Intake intake, Account head) {
        var accepted = accepted(intake);
        return accepted > Releases.SMALL
                ? planRelease(intake, head, accepted)
                : publishEntries.steps(intake).single(List.of()).flatMap(waiting -> publish(intake, head, waiting));
    }

    private static int accepted(Intake intake) {
        var counts = intake.counts();
        return counts == null ? 0 : counts.accepted();
    }

    /// The entries follow, see [PublishRelease].
    private Mono<Void> planRelease(Intake intake, Account head, int entries) {
        return releases.plan(intake.id(), entries)
                .flatMap(release -> intakes.sign(intake.id(), head.id())
                        .then(audit.record(List.of(
                                signature(intake, head, Map.of("entries", entries, "planned", release.plannedAt()))))));
    }

    private Mono<Void> publish(Intake intake, Account head, List<AwaitingEntry> waiting) {
        return publishEntries
                .lock(intake, waiting)
                .zipWhen(locked -> publications.guard())
                .flatMap(both -> carryOut(intake, head, both.getT2(), both.getT1()));
    }

    private Mono<Void> carryOut(Intake intake, Account head, Instant edge, Locked locked) {
        var check = locked.check(edge);
        return publications
                .publish(check.windows())
                .then(announceForm.announce(intake, head.id(), check.windows(), edge))
                .then(endSuperseded.end(check.ends(), intake.id(), head.id()))
                .then(intakes.sign(intake.id(), head.id()))
                .then(intakes.publicFrom(intake.id(), edge))
                .then(publishEntries.sign(intake, head.id(), locked, check))
                .then(audit.record(List.of(signature(
                        intake, head, Map.of("published", check.windows().size(), "edge", edge)))));
    }

    private static AuditRecord signature(Intake intake, Account head, Map<String, ?> after) {
        return new AuditRecord(head.id(), "signature", "import", intake.id(), after);
    }
}
