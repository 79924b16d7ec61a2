package org.creditportal.cms.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// What an entry should be by all that was done to it: a small machine that shares nothing with the one under test.
///
/// @param noticeUntil last day of the public notice
/// @param validity of the listing
record Model(
        UUID id,
        Facts facts,
        State state,
        boolean isTold,
        boolean isWarned,
        @Nullable LocalDate noticeUntil,
        @Nullable Draft draft,
        @Nullable ValidityPeriod validity) {

    enum State {
        CANDIDATE,
        NOTICED,
        OBJECTED,
        LISTED,
        /// By a way out, by withdrawal, or before it was ever seen.
        OFF,
        /// Unknown to everybody: a closed case, or a purged entry.
        GONE
    }

    /// What never changes.
    ///
    /// @param profile rules by which it is decided
    record Facts(ListKind list, String profile, Subject subject, Account recordedBy) {}

    record Draft(Decision decision, UUID by) {}

    static Model candidate(UUID id, Facts facts) {
        return new Model(id, facts, State.CANDIDATE, false, false, null, null, null);
    }

    /// What the state alone allows.
    Set<Act> possible(LocalDate today) {
        return switch (state) {
            case CANDIDATE -> told(with(EnumSet.of(Act.NOTICE, Act.DECISION, Act.WITHDRAWAL), true));
            case NOTICED ->
                with(
                        EnumSet.of(Act.OBJECTION, Act.DECISION, Act.WITHDRAWAL),
                        today.isAfter(Objects.requireNonNull(noticeUntil)));
            case OBJECTED -> EnumSet.of(Act.VERIFICATION, Act.WITHDRAWAL);
            case LISTED ->
                isOver(today)
                        ? EnumSet.noneOf(Act.class)
                        : watched(EnumSet.of(Act.WITHDRAWAL, Act.EXIT, Act.REPAIR, Act.CORRECTION));
            case OFF, GONE -> EnumSet.noneOf(Act.class);
        };
    }

    /// Who is on watch is warned once.
    private Set<Act> watched(Set<Act> acts) {
        if (facts.list() == ListKind.WATCH && !isWarned) {
            acts.add(Act.WARNING);
        }
        return acts;
    }

    /// Who was told may object.
    private Set<Act> told(Set<Act> acts) {
        if (isTold) {
            acts.add(Act.OBJECTION);
        }
        return acts;
    }

    private Set<Act> with(Set<Act> acts, boolean isHeard) {
        if (!isTold) {
            acts.add(Act.PRIOR_NOTICE);
        }
        if (isHeard && draft != null) {
            acts.add(Act.SIGNATURE);
        }
        return acts;
    }

    boolean isOver(LocalDate today) {
        var last = validity == null ? null : validity.lastDay();
        return last != null && last.isBefore(today);
    }

    /// @param entry what the act answered
    Model after(Attempt attempt, @Nullable ListEntry entry, LocalDate today) {
        return switch (attempt.act()) {
            case PRIOR_NOTICE -> new Model(id, facts, state, true, isWarned, noticeUntil, draft, validity);
            case WARNING -> new Model(id, facts, state, isTold, true, noticeUntil, draft, validity);
            case NOTICE -> new Model(id, facts, State.NOTICED, isTold, isWarned, lastDay(entry), draft, validity);
            case OBJECTION -> in(State.OBJECTED);
            case VERIFICATION -> in(attempt.wish().isUpheld() ? State.GONE : heard());
            case DECISION ->
                drafted(new Draft(attempt.wish().decision(), attempt.by().id()));
            case SIGNATURE ->
                listed(id, Objects.requireNonNull(draft).decision().validity(), today);
            case WITHDRAWAL -> in(state == State.LISTED ? State.OFF : State.GONE);
            case EXIT, REPAIR -> in(State.OFF);
            case CORRECTION ->
                listed(
                        Objects.requireNonNull(entry).id(),
                        corrected(attempt.wish().lastDay()),
                        today);
        };
    }

    private State heard() {
        return noticeUntil == null ? State.CANDIDATE : State.NOTICED;
    }

    Model in(State next) {
        return new Model(id, facts, next, isTold, isWarned, noticeUntil, draft, validity);
    }

    private Model drafted(Draft document) {
        return new Model(id, facts, state, isTold, isWarned, noticeUntil, document, validity);
    }

    private Model listed(UUID listing, ValidityPeriod term, LocalDate today) {
        var listed = new Model(listing, facts, State.LISTED, isTold, false, noticeUntil, draft, term);
        return listed.isOver(today) ? listed.in(State.OFF) : listed;
    }

    private ValidityPeriod corrected(@Nullable LocalDate lastDay) {
        var before = Objects.requireNonNull(validity);
        return lastDay == null ? before : new ValidityPeriod(before.firstDay(), lastDay);
    }

    private static LocalDate lastDay(@Nullable ListEntry entry) {
        return ((NoticedCandidate) Objects.requireNonNull(entry)).term().lastDay();
    }
}
