package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.CorrectEntry.Right;
import org.creditportal.cms.proceeding.Life;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An act that somebody tries, with all that it may be asked with.
record Attempt(Act act, Account by, Wish wish) {

    /// What acts are asked with; each act takes its own.
    ///
    /// @param workingDays of a public notice, `null` for as long as the rules ask
    /// @param toldOn when the party was told
    /// @param lastDay of a corrected listing, `null` for the one it has
    record Wish(
            LocalDate toldOn,
            @Nullable Integer workingDays,
            boolean isUpheld,
            Decision decision,
            Exit exit,
            @Nullable LocalDate watchUntil,
            @Nullable LocalDate lastDay) {}

    /// @return the entry after the act, empty where its case is closed
    Mono<ListEntry> on(UUID id, Life life) {
        return switch (act) {
            case PRIOR_NOTICE -> life.tellParty().tell(id, by, wish.toldOn());
            case NOTICE -> life.noticeCandidate().notice(id, by, wish.workingDays());
            case OBJECTION -> life.objectToCandidate().object(id, by, "虚构异议");
            case VERIFICATION -> life.verifyObjection().verify(id, by, wish.isUpheld(), "虚构核实");
            case DECISION -> life.draftDecision().draft(id, by, wish.decision());
            case SIGNATURE -> life.signDecision().sign(id, by);
            case WARNING -> life.warnSubject().warn(id, by, wish.toldOn());
            case WITHDRAWAL -> life.withdrawEntry().withdraw(id, by, "虚构撤下");
            case EXIT -> life.endEntry().exit(id, by, wish.exit(), wish.watchUntil());
            case REPAIR ->
                life.endEntry().repair(id, by, "虚构修复〔2022〕1号", wish.exit().occasion(), wish.watchUntil());
            case CORRECTION -> life.correctEntry().correct(id, by, new Right("虚构笔误", "更正后的虚构事由", null, wish.lastDay()));
        };
    }

    @Override
    public String toString() {
        return act.code() + " by " + by.login() + " "
                + switch (act) {
                    case PRIOR_NOTICE, WARNING -> "on " + wish.toldOn();
                    case NOTICE -> "for " + wish.workingDays() + " days";
                    case OBJECTION, SIGNATURE, WITHDRAWAL -> "";
                    case VERIFICATION -> "upheld " + wish.isUpheld();
                    case DECISION ->
                        wish.decision().validity() + " " + wish.decision().degree();
                    case EXIT, REPAIR -> wish.exit().cause().code() + " watched until " + wish.watchUntil();
                    case CORRECTION -> "until " + wish.lastDay();
                };
    }
}
