package org.creditportal.cms.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.CorrectEntry.Right;
import org.creditportal.cms.proceeding.Life;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// Reads what an act on an entry is asked with, and does it.
record EntryActs(Life life, Clock clock) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// @return the entry after the act, empty where its case is closed
    Mono<ListEntry> carryOut(Act act, UUID id, Account account, String body) {
        return switch (act) {
            case PRIOR_NOTICE -> tell(id, account, ActBody.parse(body, Set.of("on")));
            case NOTICE -> notice(id, account, ActBody.parse(body, Set.of("workingDays")));
            case OBJECTION -> object(id, account, ActBody.parse(body, Set.of("text")));
            case VERIFICATION -> verify(id, account, ActBody.parse(body, Set.of("upheld", "finding")));
            case DECISION -> life.draftDecision().draft(id, account, DecisionBody.parse(body, today()));
            case SIGNATURE -> sign(id, account, body);
            case WARNING -> warn(id, account, ActBody.parse(body, Set.of("on")));
            case WITHDRAWAL ->
                life.withdrawEntry()
                        .withdraw(id, account, WithdrawalBody.parse(body).reason());
            case EXIT -> exit(id, account, ExitBody.parse(body, today()));
            case REPAIR -> repair(id, account, ActBody.parse(body, Set.of("decisionNumber", "on", "watchUntil")));
            case CORRECTION ->
                correct(id, account, ActBody.parse(body, Set.of("finding", "reason", "outcome", "validUntil")));
        };
    }

    private Mono<ListEntry> tell(UUID id, Account account, ActBody body) {
        return life.tellParty().tell(id, account, dayOrToday(body));
    }

    private Mono<ListEntry> warn(UUID id, Account account, ActBody body) {
        return life.warnSubject().warn(id, account, dayOrToday(body));
    }

    private Mono<ListEntry> notice(UUID id, Account account, ActBody body) {
        return life.noticeCandidate().notice(id, account, body.numberOrNull("workingDays", 250));
    }

    private Mono<ListEntry> object(UUID id, Account account, ActBody body) {
        return life.objectToCandidate().object(id, account, body.text("text"));
    }

    private Mono<ListEntry> verify(UUID id, Account account, ActBody body) {
        return life.verifyObjection().verify(id, account, body.flag("upheld"), body.text("finding"));
    }

    private Mono<ListEntry> sign(UUID id, Account account, String body) {
        ActBody.parse(body, Set.of());
        return life.signDecision().sign(id, account);
    }

    private Mono<ListEntry> exit(UUID id, Account account, ExitBody body) {
        return life.endEntry().exit(id, account, body.exit(), body.watchUntil());
    }

    private Mono<ListEntry> repair(UUID id, Account account, ActBody body) {
        var decision = Masking.text(body.text("decisionNumber")).value();
        return life.endEntry().repair(id, account, decision, dayOrToday(body), body.dayOrNull("watchUntil"));
    }

    private Mono<ListEntry> correct(UUID id, Account account, ActBody body) {
        var right = new Right(
                body.text("finding"),
                body.textOrNull("reason"),
                body.textOrNull("outcome"),
                body.dayOrNull("validUntil"));
        return life.correctEntry().correct(id, account, right);
    }

    private LocalDate dayOrToday(ActBody body) {
        return Objects.requireNonNullElse(body.dayOrNull("on"), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
