package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The responsible head takes a whole report form back that should never have been handed in or signed: each of its
/// entries that has not left yet is withdrawn, as [WithdrawEntry] does with one. A large form goes in steps, each at
/// its own guard; broken off, it is done again and goes on with what is left.
public final class WithdrawForm {

    /// Few enough to be ended within half a guard.
    private static final int STEP = 200;

    private final Cases cases;
    private final Intakes intakes;
    private final EntryPublications publications;

    public WithdrawForm(Cases cases, Intakes intakes, EntryPublications publications) {
        this.cases = cases;
        this.intakes = intakes;
        this.publications = publications;
    }

    /// @param reason kept in the back office, masked
    /// @return how many entries were withdrawn, at least one
    /// @throws Refusal if the form is not there, the account may not withdraw it, or nothing of it can be withdrawn
    public Mono<Integer> withdraw(UUID form, Account head, String reason) {
        var masked = Masking.text(reason).value();
        return intakes.find(form)
                .switchIfEmpty(Mono.error(WithdrawForm::unknown))
                .doOnNext(intake -> admit(intake, head))
                .flatMap(intake -> step(intake, head, masked, null)
                        .expand(done -> done.last() == null ? Mono.empty() : step(intake, head, masked, done.last()))
                        .reduce(0, (sum, done) -> sum + done.withdrawn())
                        .filter(withdrawn -> withdrawn > 0)
                        .switchIfEmpty(Mono.error(() -> new Refusal.NotPossibleNow("这份报送表没有可以撤下的记录：都已撤下、退出或到期。")))
                        .flatMap(withdrawn -> note(intake, head, withdrawn)));
    }

    /// @param last entry that was looked at, `null` if there is none left
    private record Step(int withdrawn, @Nullable UUID last) {}

    private static Refusal unknown() {
        return new Refusal.Unknown("没有这份报送表。");
    }

    private void admit(Intake intake, Account head) {
        if (!intake.department().equals(head.department())) {
            throw unknown();
        }
        if (head.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有认定部门负责人可以撤下。");
        }
        var state = intake.stateAt(cases.clock().instant());
        if (state != IntakeState.READY && state != IntakeState.PUBLISHED) {
            throw new Refusal.NotPossibleNow(
                    "当前状态为 " + state.code() + "，不能 withdrawal；ready 或 published 状态可以，请等它读完或公开后再撤下。");
        }
    }

    private Mono<Step> step(Intake intake, Account head, String reason, @Nullable UUID after) {
        var page = cases.entries()
                .ofDepartment(intake.department(), intake.id(), after, STEP)
                .collectList();
        return cases.unitOfWork()
                .inOne(page.flatMap(found -> cases.subjects()
                        .lock(found.stream().map(Listing::subjectId).distinct().toList())
                        .then(page)
                        .flatMap(locked -> withdraw(withdrawable(locked), head, reason))
                        .map(withdrawn -> new Step(
                                withdrawn,
                                found.size() < STEP ? null : found.getLast().id()))));
    }

    private List<Listing> withdrawable(List<Listing> entries) {
        var now = cases.clock().instant();
        return entries.stream()
                .filter(entry -> entry.possibleActs(now).contains(Act.WITHDRAWAL))
                .toList();
    }

    private Mono<Integer> withdraw(List<Listing> entries, Account head, String reason) {
        if (entries.isEmpty()) {
            return Mono.just(0);
        }
        var recorded = ids(entries, RecordedEntry.class);
        var active = ids(entries, ActiveEntry.class);
        var acts = entries.stream().map(entry -> act(entry, head)).toList();
        return publications
                .drop(recorded)
                .then(Mono.defer(() -> active.isEmpty() ? Mono.empty() : end(active)))
                .then(cases.entries().withdraw(entries.stream().map(Listing::id).toList(), head.id(), reason))
                .then(cases.audit().record(acts))
                .thenReturn(entries.size());
    }

    private Mono<Void> end(List<UUID> active) {
        return publications.guard().flatMap(edge -> publications.end(allAt(active, edge)));
    }

    private static Map<UUID, Instant> allAt(List<UUID> entries, Instant edge) {
        return entries.stream().collect(Collectors.toMap(id -> id, id -> edge));
    }

    private static List<UUID> ids(List<Listing> entries, Class<? extends Listing> state) {
        return entries.stream().filter(state::isInstance).map(Listing::id).toList();
    }

    private AuditRecord act(Listing entry, Account head) {
        var was = Map.of("was", entry.stateAt(cases.clock().instant()));
        return new AuditRecord(head.id(), Act.WITHDRAWAL.code(), "entry", entry.id(), was);
    }

    private Mono<Integer> note(Intake intake, Account head, int withdrawn) {
        var act = new AuditRecord(
                head.id(), Act.WITHDRAWAL.code(), "import", intake.id(), Map.of("withdrawn", withdrawn));
        return cases.unitOfWork().inOne(cases.audit().record(List.of(act))).thenReturn(withdrawn);
    }
}
