package org.creditportal.cms.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recorded for recognition; the public was not asked.
///
/// @param priorNoticeOn day on which the party was told, `null` if it was not
/// @param objection the party's last one, `null` if there is none
public record Candidate(
        CandidateRecord record,
        @Nullable LocalDate priorNoticeOn,
        @Nullable Objection objection,
        @Nullable DraftDecision draft)
        implements Proposal {

    /// A party that was told may object; while its objection is open nothing but its verification leads to recognition.
    @Override
    public Set<Act> possibleActs(Instant at) {
        if (isObjectedTo()) {
            return EnumSet.of(Act.VERIFICATION, Act.WITHDRAWAL);
        }
        var acts = EnumSet.of(Act.NOTICE, Act.DECISION, Act.WITHDRAWAL);
        acts.add(priorNoticeOn == null ? Act.PRIOR_NOTICE : Act.OBJECTION);
        if (draft != null) {
            acts.add(Act.SIGNATURE);
        }
        return acts;
    }

    @Override
    public String stateAt(Instant at) {
        return isObjectedTo() ? "objected" : "candidate";
    }
}
