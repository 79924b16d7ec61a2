package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.MaskedEntry;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.subject.Subjects;
import org.creditportal.cms.vocabulary.PublicationWindow;
import reactor.core.publisher.Mono;

/// The responsible head signs a report form: all its entries become public at one instant, or none does (A11, A13).
public final class SignForm {

    private final UnitOfWork unitOfWork;
    private final Intakes intakes;
    private final Subjects subjects;
    private final ListEntries entries;
    private final EntryPublications publications;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    public SignForm(
            UnitOfWork unitOfWork,
            Intakes intakes,
            Subjects subjects,
            ListEntries entries,
            EntryPublications publications,
            Catalogue catalogue,
            AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.intakes = intakes;
        this.subjects = subjects;
        this.entries = entries;
        this.publications = publications;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /// @return the signed form
    /// @throws Refusal if the form is not there, the account may not sign it, or it is not ready
    public Mono<Intake> sign(UUID form, Account head) {
        return unitOfWork.inOne(intakes.findForUpdate(form)
                .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这份报送表。")))
                .doOnNext(intake -> admit(intake, head))
                .flatMap(intake -> publish(intake, head).then(intakes.find(form))));
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

    private Mono<Void> publish(Intake intake, Account head) {
        return Mono.zip(
                        entries.awaitingSignature(intake.id()).collectList(),
                        catalogue.typesShowingIdentity(intake.list()).collectList())
                .flatMap(read -> publish(intake, head, read.getT1(), new MaskEntry(read.getT2())));
    }

    private Mono<Void> publish(Intake intake, Account head, List<RecordedEntry> waiting, MaskEntry masks) {
        var ids = waiting.stream().map(entry -> entry.record().subjectId()).collect(Collectors.toSet());
        var others = Mono.defer(
                () -> entries.listed(ids, CrossCheck.opposite(intake.list())).collectList());
        var prepared = waiting.stream()
                .map(RecordedEntry::record)
                .collect(Collectors.toMap(
                        EntryRecord::id,
                        entry -> masks.mask(entry, entry.ground().validity().window())));
        return subjects.lock(ids)
                .then(others)
                .zipWhen(listed -> publications.guard())
                .flatMap(both -> carryOut(
                        intake,
                        head,
                        both.getT2(),
                        CrossCheck.of(waiting, both.getT2(), both.getT1()),
                        waiting,
                        prepared));
    }

    private Mono<Void> carryOut(
            Intake intake,
            Account head,
            Instant edge,
            CrossCheck check,
            List<RecordedEntry> waiting,
            Map<UUID, MaskedEntry> prepared) {
        var masked = check.windows().entrySet().stream()
                .map(planned -> within(prepared, planned.getKey(), planned.getValue()))
                .toList();
        var signed = waiting.stream()
                .filter(entry -> !check.leftOut().contains(entry))
                .map(entry -> entry.record().id())
                .toList();
        return publications
                .publish(masked)
                .then(publications.end(check.ends()))
                .then(entries.sign(signed, head.id()))
                .then(entries.leaveOut(reasons(check)))
                .then(intakes.sign(intake.id(), head.id(), edge, problems(check)))
                .then(audit.record(new AuditRecord(
                        head.id(),
                        "signature",
                        "import",
                        intake.id(),
                        Map.of("published", masked.size(), "edge", edge))));
    }

    /// What was masked before the guard, for little time is left after it.
    private static MaskedEntry within(Map<UUID, MaskedEntry> prepared, RecordedEntry entry, PublicationWindow window) {
        return Objects.requireNonNull(prepared.get(entry.record().id())).within(window);
    }

    private static Map<UUID, String> reasons(CrossCheck check) {
        return check.leftOut().stream()
                .collect(Collectors.toMap(entry -> entry.record().id(), entry -> Wording.ON_BLACK));
    }

    private static List<Problem> problems(CrossCheck check) {
        return check.leftOut().stream()
                .map(entry -> new Problem(entry.record().row(), Wording.CODE_COLUMN, Wording.ON_BLACK))
                .toList();
    }
}
