package org.creditportal.cms.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.vocabulary.Degree;

/// What each act on an entry asks for.
final class EntryForms {

    /// Those that nobody carries out by hand.
    private static final List<ExitCause> BY_THEMSELVES =
            List.of(ExitCause.EXPIRY, ExitCause.SUPERSEDED, ExitCause.REPAIR);

    private EntryForms() {}

    static FormSketch of(Act act, Visit visit) {
        return switch (act) {
            case PRIOR_NOTICE, WARNING ->
                FormSketch.of(act.code(), Ask.day("on").optional());
            case NOTICE -> FormSketch.of(act.code(), Ask.number("workingDays").optional());
            case OBJECTION -> FormSketch.of(act.code(), Ask.text("text"));
            case VERIFICATION ->
                FormSketch.of(act.code(), Ask.flag("upheld", yesOrNo(visit, "upheld")), Ask.text("finding"));
            case DECISION -> decision(visit);
            case SIGNATURE -> FormSketch.of(act.code());
            case REPAIR ->
                FormSketch.of(
                        act.code(),
                        Ask.line("decisionNumber"),
                        Ask.day("on").optional(),
                        Ask.day("watchUntil").optional());
            case EXIT ->
                FormSketch.ending(
                        act.code(),
                        Ask.choice("cause", causes(visit)),
                        Ask.text("reason"),
                        Ask.day("on").optional(),
                        Ask.day("watchUntil").optional());
            case CORRECTION ->
                FormSketch.ending(
                        act.code(),
                        Ask.text("finding"),
                        Ask.text("reason").optional(),
                        Ask.line("outcome").optional(),
                        Ask.day("validUntil").optional());
            case WITHDRAWAL -> FormSketch.ending(act.code(), Ask.text("reason"));
        };
    }

    private static FormSketch decision(Visit visit) {
        return FormSketch.of(
                Act.DECISION.code(),
                Ask.line("decisionNumber"),
                Ask.day("decidedOn").optional(),
                Ask.day("validFrom").optional(),
                Ask.day("validUntil").optional(),
                Ask.text("measures").optional(),
                Ask.text("removal").optional(),
                Ask.text("remedies").optional(),
                degree(visit).optional(),
                Ask.flag("repairable", withNothing(visit, yesOrNo(visit, "repairable")))
                        .optional(),
                Ask.text("repair").optional());
    }

    static Ask degree(Visit visit) {
        var degrees = Arrays.stream(Degree.values())
                .map(degree -> new Ask.Choice(degree.code(), visit.say("degree." + degree.code())))
                .toList();
        return Ask.choice("degree", withNothing(visit, degrees));
    }

    private static List<Ask.Choice> causes(Visit visit) {
        return Arrays.stream(ExitCause.values())
                .filter(cause -> !BY_THEMSELVES.contains(cause))
                .map(cause -> new Ask.Choice(cause.code(), visit.say("cause." + cause.code())))
                .toList();
    }

    private static List<Ask.Choice> yesOrNo(Visit visit, String name) {
        return List.of(
                new Ask.Choice("true", visit.say("choice." + name + ".yes")),
                new Ask.Choice("false", visit.say("choice." + name + ".no")));
    }

    private static List<Ask.Choice> withNothing(Visit visit, List<Ask.Choice> choices) {
        return Stream.concat(Stream.of(new Ask.Choice("", visit.say("choice.nothing"))), choices.stream())
                .toList();
    }
}
