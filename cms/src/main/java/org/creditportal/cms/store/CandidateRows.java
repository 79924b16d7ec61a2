package org.creditportal.cms.store;

import java.util.Arrays;
import java.util.UUID;
import org.creditportal.cms.listing.Candidate;
import org.creditportal.cms.listing.CandidateRecord;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.DraftDecision;
import org.creditportal.cms.listing.NoticeTerm;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Objection;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.jspecify.annotations.Nullable;

/// Reads rows of `cms.candidate`.
record CandidateRows(EntryRows entries) {

    Proposal proposal(Columns row) {
        var priorNoticeOn = row.dayOrNull("prior_notice_on");
        var notice = row.optional("notice", UUID.class);
        return notice == null
                ? new Candidate(candidate(row), priorNoticeOn, objection(row), draft(row))
                : new NoticedCandidate(
                        candidate(row),
                        priorNoticeOn,
                        new NoticeTerm(row.day("notice_first"), row.day("notice_last"), notice),
                        objection(row),
                        draft(row));
    }

    private CandidateRecord candidate(Columns row) {
        return new CandidateRecord(
                row.id("id"),
                row.id("subject"),
                entries.subject(row),
                EntryRows.list(row),
                row.text("list_name"),
                row.text("field"),
                new Department(row.text("department")),
                row.text("region"),
                row.text("profile"),
                row.text("reason"),
                row.textOrNull("outcome"),
                new LegalBasis(row.text("basis")),
                degree(row.textOrNull("degree")),
                row.id("recorded_by"));
    }

    private static @Nullable Degree degree(@Nullable String code) {
        return Arrays.stream(Degree.values())
                .filter(degree -> degree.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Objection objection(Columns row) {
        var on = row.dayOrNull("objected_on");
        return on == null ? null : new Objection(on, row.text("objection"), row.textOrNull("finding"));
    }

    private static @Nullable DraftDecision draft(Columns row) {
        var decision = row.textOrNull("decision");
        return decision == null ? null : new DraftDecision(Json.read(decision, Decision.class), row.id("drafted_by"));
    }
}
