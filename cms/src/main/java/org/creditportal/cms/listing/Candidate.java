package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recorded for recognition; the public was not asked.
///
/// @param priorNoticeOn day on which the party was told, `null` if it was not
public record Candidate(
        CandidateRecord record,
        @Nullable LocalDate priorNoticeOn,
        @Nullable DraftDecision draft) implements Proposal {

    @Override
    public Set<Act> possibleActs(Instant at) {
        var acts = EnumSet.of(Act.NOTICE, Act.DECISION, Act.WITHDRAWAL);
        if (priorNoticeOn == null) {
            acts.add(Act.PRIOR_NOTICE);
        }
        if (draft != null) {
            acts.add(Act.SIGNATURE);
        }
        return acts;
    }

    @Override
    public String stateAt(Instant at) {
        return "candidate";
    }
}
