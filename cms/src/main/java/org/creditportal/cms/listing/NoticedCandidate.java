package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A candidate of whom the public is, or was, asked (公示).
///
/// @param priorNoticeOn day on which the party was told, `null` if it was not
/// @param objection the last one, `null` if there is none
public record NoticedCandidate(
        CandidateRecord record,
        @Nullable LocalDate priorNoticeOn,
        NoticeTerm term,
        @Nullable Objection objection,
        @Nullable DraftDecision draft)
        implements Proposal {

    /// While an objection is open nothing but its verification leads to recognition (A9).
    @Override
    public Set<Act> possibleActs(Instant at) {
        if (isObjectedTo()) {
            return EnumSet.of(Act.VERIFICATION, Act.WITHDRAWAL);
        }
        var acts = EnumSet.of(Act.OBJECTION, Act.DECISION, Act.WITHDRAWAL);
        if (priorNoticeOn == null) {
            acts.add(Act.PRIOR_NOTICE);
        }
        if (draft != null && term.isOver(at)) {
            acts.add(Act.SIGNATURE);
        }
        return acts;
    }

    @Override
    public String stateAt(Instant at) {
        return isObjectedTo() ? "objected" : "noticed";
    }
}
