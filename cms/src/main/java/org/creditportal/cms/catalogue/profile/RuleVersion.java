package org.creditportal.cms.catalogue.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.cms.catalogue.WorkingDayCalendar;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.jspecify.annotations.Nullable;

/// The rules of a profile from one day on. A listing keeps the version under which it was decided (R1).
///
/// @param version from 1
/// @param firstDay on which it holds; without a value it always did
/// @param lastDay inclusive; without a value there is none
/// @param degrees terms by degree; a degree that is not there has none
/// @param blackDecisionStates what the decision document of a black listing must state (A12)
/// @param centralChannels where the credit office publishes the lists of all departments together (C4)
public record RuleVersion(
        int version,
        Provision<@Nullable LocalDate> firstDay,
        Provision<@Nullable LocalDate> lastDay,
        Lists lists,
        Transitions transitions,
        ExitDuties exit,
        Reporting reporting,
        Map<Degree, DegreeTerms> degrees,
        Provision<Set<DecisionPart>> blackDecisionStates,
        Provision<List<Channel>> centralChannels) {

    private static final PublicNoticeRule DERIVED = PublicNoticeRule.none("警示名单由重点关注名单推导，没有候选对象");

    public RuleVersion {
        degrees = Map.copyOf(degrees);
        Provision.demand(blackDecisionStates);
        Provision.demand(centralChannels);
        var first = firstDay.value();
        var last = lastDay.value();
        if (version < 1 || (first != null && last != null && last.isBefore(first))) {
            throw new IllegalArgumentException("a version is numbered from 1 and ends after it begins");
        }
        if (lists == null || transitions == null || exit == null || reporting == null) {
            throw new IllegalArgumentException("a version is not whole");
        }
    }

    public boolean holdsOn(LocalDate day) {
        var first = firstDay.value();
        var last = lastDay.value();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    public PublicNoticeRule noticeFor(ListKind list) {
        return switch (list) {
            case RED -> lists.red().publicNotice();
            case BLACK -> lists.black().publicNotice();
            case WATCH -> lists.watch().publicNotice();
            case WARNING -> DERIVED;
        };
    }

    /// Whether a candidate may be recognised after these notices (A9, A10).
    public Ruling admitsRecognition(ListKind list, SubjectKind subject, Hearing given) {
        return switch (list) {
            case RED -> Recognition.ruling(lists.red(), subject, given);
            case BLACK -> Recognition.ruling(lists.black(), subject, given);
            case WATCH -> Recognition.ruling(lists.watch(), subject, given);
            case WARNING -> new Ruling.Forbidden(DERIVED.need().by(), "警示名单不能认定");
        };
    }

    /// Whether a decision that states these parts may be signed (A12).
    public Ruling admitsDecision(ListKind list, Set<DecisionPart> stated) {
        var missing = blackDecisionStates.value().stream()
                .filter(part -> list == ListKind.BLACK && !stated.contains(part))
                .sorted()
                .map(DecisionPart::label)
                .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? new Ruling.Allowed(blackDecisionStates.by())
                : new Ruling.Forbidden(blackDecisionStates.by(), "决定文书还须载明：" + missing);
    }

    /// Whether a listing on this list may end so (B1, B2).
    public Ruling allows(ListKind list, ExitCause cause) {
        return switch (list) {
            case RED -> lists.red().exits().allows(list, cause);
            case BLACK -> lists.black().exits().allows(list, cause);
            case WATCH -> lists.watch().exits().allows(list, cause);
            case WARNING -> new Ruling.Forbidden(DERIVED.need().by(), "警示名单没有自己的退出方式");
        };
    }

    /// Whether who comes on this list leaves red (A13).
    public boolean endsRed(ListKind list) {
        return transitions.redEndedBy().value().contains(list);
    }

    /// Whether who leaves black so goes on watch at once (A17); who was wrongly listed never does.
    public boolean goesOnWatch(ExitCause cause, Subject subject) {
        return cause != ExitCause.REVOCATION
                && transitions.watchAfterBlack().value().includes(subject);
    }

    /// Whether nothing is kept of a listing that ends so (B6).
    public boolean purges(ExitCause cause) {
        return cause == ExitCause.REVOCATION && exit.purgeOnError().value();
    }

    /// The last day on which an exit is announced in time (B3).
    ///
    /// @throws org.creditportal.cms.catalogue.MissingYearException naming a year whose working days are not known
    public LocalDate exitAnnouncementDeadline(ExitDays days, WorkingDayCalendar calendar) {
        return exit.announcement().deadline(days, calendar);
    }

    /// The last day on which a listing is reported in time (G1), empty where there is no term.
    ///
    /// @throws org.creditportal.cms.catalogue.MissingYearException naming a year whose working days are not known
    public Optional<LocalDate> reportingDeadline(
            Reporting.Level level, LocalDate recognisedOn, WorkingDayCalendar calendar) {
        return Optional.ofNullable(reporting.to(level).value()).map(term -> calendar.plus(recognisedOn, term));
    }

    /// How long dishonesty of this degree is public at most, from the decision on; empty where there is no limit.
    public Optional<Period> maximumTerm(Degree degree) {
        return Optional.ofNullable(degrees.get(degree))
                .flatMap(terms -> Optional.ofNullable(terms.maximum().value()));
    }

    /// Whether a listing may last until this day.
    ///
    /// @param lastDay inclusive, `null` for 长期
    public Ruling admitsTerm(Degree degree, LocalDate decidedOn, @Nullable LocalDate lastDay) {
        var terms = degrees.get(degree);
        return terms == null
                ? new Ruling.Allowed(lists.black().validityByDepartment().by())
                : terms.admits(degree, decidedOn, lastDay);
    }

    /// Whether a black listing may be repaired on this day.
    public Ruling admitsRepair(Degree degree, LocalDate decidedOn, LocalDate day) {
        var possible = allows(ListKind.BLACK, ExitCause.REPAIR);
        var terms = degrees.get(degree);
        return possible instanceof Ruling.Forbidden || terms == null
                ? possible
                : terms.admitsRepair(degree, decidedOn, day);
    }
}
