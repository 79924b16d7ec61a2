package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.catalogue.profile.Hearing;
import org.creditportal.cms.catalogue.profile.Need;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.catalogue.profile.Ruling;
import org.creditportal.cms.life.Model.State;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.proceeding.RecordCandidate.Proposed;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.vocabulary.ListKind;

/// Says beforehand what must come of an attempt, as far as model and rules decide it.
enum Foresight {
    DONE,
    /// Other lists of the subject decide.
    DONE_OR_NOT_NOW,
    NOT_NOW,
    FORBIDDEN,
    UNKNOWN;

    boolean isMetBy(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> this == DONE || this == DONE_OR_NOT_NOW;
            case Outcome.NotCountable late -> this == DONE || this == DONE_OR_NOT_NOW;
            case Outcome.Refused refused -> isMetBy(refused.refusal());
            case Outcome.Broken broken -> false;
        };
    }

    private boolean isMetBy(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unknown unknown -> this == UNKNOWN;
            case Refusal.Forbidden forbidden -> this == FORBIDDEN;
            case Refusal.NotPossibleNow notNow -> this == NOT_NOW || this == DONE_OR_NOT_NOW;
        };
    }

    /// Whether somebody can be recorded for a list today.
    static Foresight ofCandidate(Proposed proposed, LocalDate today) {
        var profile = RuleProfiles.find(proposed.profile()).orElseThrow();
        if (profile.versionOn(today).isEmpty()) {
            return NOT_NOW;
        }
        return proposed.type().list() == ListKind.RED ? DONE_OR_NOT_NOW : DONE;
    }

    static Foresight of(Model model, Attempt attempt, LocalDate today) {
        if (model.state() == State.GONE || !isOwn(model, attempt.by())) {
            return UNKNOWN;
        }
        if (needsHead(attempt.act()) && attempt.by().role() != Role.HEAD) {
            return FORBIDDEN;
        }
        return model.possible(today).contains(attempt.act()) ? byRules(model, attempt, today) : NOT_NOW;
    }

    private static boolean isOwn(Model model, Account account) {
        return model.facts().recordedBy().department().equals(account.department());
    }

    private static boolean needsHead(Act act) {
        return switch (act) {
            case NOTICE, SIGNATURE, WITHDRAWAL, EXIT, REPAIR, CORRECTION -> true;
            case PRIOR_NOTICE, OBJECTION, VERIFICATION, DECISION, WARNING -> false;
        };
    }

    private static Foresight byRules(Model model, Attempt attempt, LocalDate today) {
        var wish = attempt.wish();
        return switch (attempt.act()) {
            case WARNING -> wish.toldOn().isAfter(today) ? NOT_NOW : unlessSuperseded(model);
            case PRIOR_NOTICE -> wish.toldOn().isAfter(today) ? NOT_NOW : DONE;
            case OBJECTION, VERIFICATION -> DONE;
            case NOTICE -> ifInForce(model, today, rules -> notice(model, attempt, rules));
            case DECISION -> ifInForce(model, today, rules -> decision(model, attempt, rules));
            case SIGNATURE -> signature(model, attempt.by(), today);
            case WITHDRAWAL -> unlessSuperseded(model);
            case EXIT -> exit(model, attempt, today);
            case REPAIR -> repair(model, attempt, today);
            case CORRECTION -> correction(model, attempt);
        };
    }

    private static Foresight ifInForce(Model model, LocalDate day, Function<RuleVersion, Foresight> then) {
        var profile = RuleProfiles.find(model.facts().profile()).orElseThrow();
        return profile.versionOn(day).map(then).orElse(NOT_NOW);
    }

    private static Foresight notice(Model model, Attempt attempt, RuleVersion rules) {
        var rule = rules.noticeFor(model.facts().list());
        var least = rule.atLeast().value();
        var asked = attempt.wish().workingDays();
        var isShort = asked == null ? least == null : least != null && asked < least;
        return rule.need().value() == Need.NONE || isShort ? NOT_NOW : DONE;
    }

    private static Foresight decision(Model model, Attempt attempt, RuleVersion rules) {
        var decision = attempt.wish().decision();
        var degree = decision.degree();
        var isWhole = decision.measures() != null
                || rules.blackDecisionStates().value().isEmpty();
        if (model.facts().list() == ListKind.BLACK && !isWhole) {
            return NOT_NOW;
        }
        return model.facts().list() != ListKind.BLACK || degree == null
                ? DONE
                : by(rules.admitsTerm(
                        degree, decision.decidedOn(), decision.validity().lastDay()));
    }

    private static Foresight signature(Model model, Account head, LocalDate today) {
        var draft = Objects.requireNonNull(model.draft());
        var facts = model.facts();
        if (head.id().equals(draft.by()) || head.id().equals(facts.recordedBy().id())) {
            return FORBIDDEN;
        }
        var until = model.noticeUntil();
        var given = new Hearing(model.isTold(), until != null && until.isBefore(today));
        return ifInForce(
                model,
                draft.decision().decidedOn(),
                rules -> rules.admitsRecognition(facts.list(), facts.subject().kind(), given) instanceof Ruling.Allowed
                        ? DONE_OR_NOT_NOW
                        : NOT_NOW);
    }

    private static Foresight exit(Model model, Attempt attempt, LocalDate today) {
        return ends(model, attempt, attempt.wish().exit().cause(), today);
    }

    private static Foresight repair(Model model, Attempt attempt, LocalDate today) {
        var decision = Objects.requireNonNull(model.draft()).decision();
        if (Boolean.FALSE.equals(decision.repairable())) {
            return NOT_NOW;
        }
        var rules = rules(model);
        var degree = decision.degree();
        var isNamed = rules.allows(model.facts().list(), ExitCause.REPAIR) instanceof Ruling.Allowed;
        if (isNamed
                && degree != null
                && model.facts().list() == ListKind.BLACK
                && by(rules.admitsRepair(degree, decision.decidedOn(), today)) == NOT_NOW) {
            return NOT_NOW;
        }
        return ends(model, attempt, isNamed ? ExitCause.REPAIR : ExitCause.BY_LAW, today);
    }

    private static Foresight ends(Model model, Attempt attempt, ExitCause cause, LocalDate today) {
        if (by(rules(model).allows(model.facts().list(), cause)) == NOT_NOW) {
            return NOT_NOW;
        }
        var watchUntil = attempt.wish().watchUntil();
        return watchUntil != null && watchUntil.isBefore(today) && goesOnWatch(model, cause)
                ? NOT_NOW
                : unlessSuperseded(model);
    }

    private static boolean goesOnWatch(Model model, ExitCause cause) {
        var facts = model.facts();
        return facts.list() == ListKind.BLACK && rules(model).goesOnWatch(cause, facts.subject());
    }

    private static Foresight correction(Model model, Attempt attempt) {
        var lastDay = attempt.wish().lastDay();
        var first = Objects.requireNonNull(model.validity()).firstDay();
        return lastDay != null && lastDay.isBefore(first) ? NOT_NOW : DONE_OR_NOT_NOW;
    }

    /// What is on red or on watch may have left it for black by itself.
    private static Foresight unlessSuperseded(Model model) {
        return switch (model.facts().list()) {
            case RED, WATCH -> DONE_OR_NOT_NOW;
            case BLACK, WARNING -> DONE;
        };
    }

    private static Foresight by(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed allowed -> DONE;
            case Ruling.Forbidden forbidden -> NOT_NOW;
        };
    }

    /// Those of the decision, which a listing keeps.
    static RuleVersion rules(Model model) {
        var decidedOn = Objects.requireNonNull(model.draft()).decision().decidedOn();
        return RuleProfiles.find(model.facts().profile())
                .flatMap(profile -> profile.versionOn(decidedOn))
                .orElseThrow();
    }
}
