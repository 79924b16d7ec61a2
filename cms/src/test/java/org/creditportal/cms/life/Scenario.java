package org.creditportal.cms.life;

import java.util.List;
import java.util.function.Function;

/// A piece of a listing's life that each profile may rule otherwise.
enum Scenario {
    RECORDED_IN_2016("A candidate is recorded on 2016-12-30", walk -> Recognitions.recordedOn(walk, "2016-12-30")),
    RECORDED_IN_2018("A candidate is recorded on 2018-07-30", walk -> Recognitions.recordedOn(walk, "2018-07-30")),
    RECORDED_IN_2020("A candidate is recorded on 2020-03-02", walk -> Recognitions.recordedOn(walk, "2020-03-02")),
    RECORDED_IN_2023("A candidate is recorded on 2023-07-30", walk -> Recognitions.recordedOn(walk, "2023-07-30")),
    RECORDED_IN_2026("A candidate is recorded on 2026-04-01", walk -> Recognitions.recordedOn(walk, "2026-04-01")),

    BLACK_UNHEARD("Black, a company, nobody told or asked", walk -> Recognitions.unheard(walk, "black", Who.COMPANY)),
    BLACK_TOLD("Black, a company told", walk -> Recognitions.told(walk, "black", Who.COMPANY)),
    BLACK_ASKED("Black, a company, the public asked", walk -> Recognitions.asked(walk, "black", Who.COMPANY)),
    BLACK_PERSON_TOLD("Black, a person told", walk -> Recognitions.told(walk, "black", Who.PERSON)),
    BLACK_PERSON_ASKED("Black, a person, the public asked", walk -> Recognitions.asked(walk, "black", Who.PERSON)),
    RED_UNHEARD("Red, nobody told or asked", walk -> Recognitions.unheard(walk, "red", Who.COMPANY)),
    RED_TOLD("Red, a company told", walk -> Recognitions.told(walk, "red", Who.COMPANY)),
    RED_ASKED("Red, the public asked", walk -> Recognitions.asked(walk, "red", Who.COMPANY)),
    WATCH_UNHEARD("Watch, nobody told or asked", walk -> Recognitions.unheard(walk, "watch", Who.COMPANY)),
    WATCH_ASKED("The public is asked about watch", walk -> Recognitions.askedFor(walk, "watch", 5)),
    RED_USUAL_TERM(
            "The public is asked about red, no term said", walk -> Recognitions.askedForTheUsualTerm(walk, "red")),
    BLACK_USUAL_TERM(
            "The public is asked about black, no term said", walk -> Recognitions.askedForTheUsualTerm(walk, "black")),
    BLACK_SHORT_TERM(
            "The public is asked about black for 19 working days", walk -> Recognitions.askedFor(walk, "black", 19)),
    RED_WHILE_ON_BLACK("Red is proposed for who is on black", Recognitions::redWhileOnBlack),

    RED_THEN_BLACK("On red, comes on black: red", walk -> Moves.fromTo(walk, "red", "black")),
    RED_THEN_WATCH("On red, comes on watch: red", walk -> Moves.fromTo(walk, "red", "watch")),
    WATCH_THEN_RED("On watch, recognised for red", Moves::redWhileOnWatch),
    WATCH_THEN_BLACK("On watch, comes on black: watch", walk -> Moves.fromTo(walk, "watch", "black")),
    BLACK_REPAIRED_COMPANY("Black repaired: the company", walk -> Moves.afterRepair(walk, Who.COMPANY)),
    BLACK_REPAIRED_PERSON("Black repaired: the person", walk -> Moves.afterRepair(walk, Who.PERSON)),
    BLACK_REPAIRED_SOCIETY(
            "Black repaired: the social organisation", walk -> Moves.afterRepair(walk, Who.SOCIAL_ORGANISATION)),
    BLACK_EXPIRED("Black expired: the company", Moves::afterExpiry),
    BLACK_WRONG("Black was wrong: the company", Moves::afterError),
    TWO_WATCHES("On watch in 2 fields", walk -> Moves.onWatchIn(walk, List.of("general", "tax-evasion"))),
    THREE_WATCHES(
            "On watch in 3 fields", walk -> Moves.onWatchIn(walk, List.of("general", "tax-evasion", "contract-fraud"))),

    RED_EXPIRY("Red ends by expiry", walk -> Leavings.byExpiry(walk, "red")),
    RED_REVOCATION("Red ends by error", walk -> Leavings.by(walk, "red", "revocation")),
    RED_STANDARD_CHANGE("Red ends by a changed standard", walk -> Leavings.by(walk, "red", "standard-change")),
    RED_MISUSE("Red ends by misuse", walk -> Leavings.by(walk, "red", "misuse")),
    RED_OWN_REQUEST("Red ends by own request", walk -> Leavings.by(walk, "red", "own-request")),
    RED_BY_LAW("Red ends by law", walk -> Leavings.by(walk, "red", "by-law")),
    BLACK_EXPIRY("Black ends by expiry", walk -> Leavings.byExpiry(walk, "black")),
    BLACK_REPAIR("Black ends by repair", walk -> Leavings.byRepair(walk, "black")),
    BLACK_UNREPAIRABLE("Black ends by repair that its decision excludes", Leavings::byRepairThatTheDecisionExcludes),
    BLACK_REVOCATION("Black ends by error", walk -> Leavings.by(walk, "black", "revocation")),
    BLACK_STANDARD_CHANGE("Black ends by a changed standard", walk -> Leavings.by(walk, "black", "standard-change")),
    BLACK_OWN_REQUEST("Black ends by own request", walk -> Leavings.by(walk, "black", "own-request")),
    BLACK_BY_LAW("Black ends by law", walk -> Leavings.by(walk, "black", "by-law")),
    WATCH_REPAIR("Watch ends by repair", walk -> Leavings.byRepair(walk, "watch")),

    RED_SHOWN("Red is seen", walk -> Showings.listed(walk, "red")),
    BLACK_SHOWN("Black is seen", walk -> Showings.listed(walk, "black")),
    WATCH_SHOWN("Watch is seen", walk -> Showings.listed(walk, "watch")),
    WATCH_KEPT_BACK(
            "Watch is seen though the catalogue keeps it back",
            walk -> Showings.onAListKeptBack(walk, "watch", "food-drug")),
    MINOR("Minor dishonesty, 3 months", walk -> Showings.forThreeMonths(walk, "minor")),
    GENERAL_SHORT("General dishonesty, 2 months", walk -> Showings.forTwoMonths(walk, "general")),
    GENERAL("General dishonesty, 3 months", walk -> Showings.forThreeMonths(walk, "general")),
    SEVERE_LONG("Serious dishonesty, 5 years", walk -> Showings.forFiveYears(walk, "severe")),
    GENERAL_REPAIRED_EARLY("General dishonesty, repaired after 2 months", walk -> Leavings.byRepairAfter(walk, 2)),
    GENERAL_REPAIRED("General dishonesty, repaired after 3 months", walk -> Leavings.byRepairAfter(walk, 3)),

    EXIT_DEADLINE(true, "An exit is announced within", Deadlines::ofAnExit),
    EXIT_CHANNELS(true, "An exit is announced on the channels", walk -> Deadlines.exitChannels(walk, "black")),
    REPORTS(true, "Black is reported to city, province and nation within", Deadlines::ofReports),
    NOTICE_CHANNELS(true, "The public is asked about red on", walk -> Deadlines.noticeChannels(walk, "red")),
    RED_CHANNELS(true, "Red, a company, is announced on", walk -> Deadlines.channels(walk, "red", Who.COMPANY)),
    BLACK_CHANNELS(true, "Black, a company, is announced on", walk -> Deadlines.channels(walk, "black", Who.COMPANY)),
    BLACK_SOCIETY_CHANNELS(
            true,
            "Black, a social organisation, is announced on",
            walk -> Deadlines.channels(walk, "black", Who.SOCIAL_ORGANISATION)),
    BLACK_PERSON_CHANNELS(
            true, "Black, a person, is announced on", walk -> Deadlines.channels(walk, "black", Who.PERSON));

    private final boolean isOfDeliveries;
    private final String title;
    /// Holds nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Walk, String> lead;

    Scenario(String title, Function<Walk, String> lead) {
        this(false, title, lead);
    }

    Scenario(boolean isOfDeliveries, String title, Function<Walk, String> lead) {
        this.isOfDeliveries = isOfDeliveries;
        this.title = title;
        this.lead = lead;
    }

    String title() {
        return title;
    }

    /// Whether it asks where announcements must appear.
    boolean isOfDeliveries() {
        return isOfDeliveries;
    }

    /// @param walk on its first day
    String outcome(Walk walk) {
        return lead.apply(walk);
    }
}
