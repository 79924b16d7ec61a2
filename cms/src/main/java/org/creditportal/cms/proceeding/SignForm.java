package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.subject.Subjects;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

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
                .publishOn(Schedulers.boundedElastic())
                .flatMap(read -> publish(intake, head, Prepared.of(read.getT1(), new MaskEntry(read.getT2()))));
    }

    /// All that takes long is prepared; what was withdrawn before its subject was locked is dropped.
    private Mono<Void> publish(Intake intake, Account head, Prepared prepared) {
        var others = Mono.defer(() -> entries.listed(prepared.subjects(), CrossCheck.opposite(intake.list()))
                .collectList());
        return subjects.lock(prepared.subjects())
                .then(entries.stillAwaitingSignature(intake.id()).collect(Collectors.toSet()))
                .map(prepared::only)
                .zipWith(others)
                .zipWhen(read -> publications.guard())
                .flatMap(both -> carryOut(
                        intake,
                        head,
                        both.getT2(),
                        both.getT1().getT1(),
                        CrossCheck.of(
                                both.getT1().getT1().waiting(),
                                both.getT2(),
                                both.getT1().getT2())));
    }

    private Mono<Void> carryOut(Intake intake, Account head, Instant edge, Prepared prepared, CrossCheck check) {
        var signed = prepared.ids().stream()
                .filter(id -> !check.leftOut().containsKey(id))
                .toList();
        return publications
                .publish(prepared.within(check.windows()))
                .then(publications.end(check.ends()))
                .then(entries.sign(signed, head.id()))
                .then(entries.leaveOut(check.leftOut().keySet(), Wording.ON_BLACK))
                .then(intakes.sign(intake.id(), head.id(), edge, problems(check)))
                .then(audit.record(acts(intake, head, edge, check)));
    }

    private static List<Problem> problems(CrossCheck check) {
        return check.leftOut().values().stream()
                .map(entry -> new Problem(entry.row(), Wording.CODE_COLUMN, Wording.ON_BLACK))
                .toList();
    }

    private static List<AuditRecord> acts(Intake intake, Account head, Instant edge, CrossCheck check) {
        var signature = new AuditRecord(
                head.id(),
                "signature",
                "import",
                intake.id(),
                Map.of("published", check.windows().size(), "edge", edge));
        var ends = check.ends().entrySet().stream()
                .map(end -> new AuditRecord(
                        head.id(),
                        "exit",
                        "entry",
                        end.getKey(),
                        Map.of("until", end.getValue(), "cause", intake.id())));
        var leftOut = check.leftOut().keySet().stream()
                .map(id -> new AuditRecord(head.id(), "left-out", "entry", id, Map.of("cause", intake.id())));
        return Stream.of(Stream.of(signature), ends, leftOut)
                .flatMap(acts -> acts)
                .toList();
    }
}
