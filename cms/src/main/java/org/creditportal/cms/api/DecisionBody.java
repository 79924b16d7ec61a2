package org.creditportal.cms.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// What a decision document is drafted with (A12, A15).
final class DecisionBody {

    private static final Set<String> MEMBERS = Set.of(
            "decisionNumber",
            "decidedOn",
            "validFrom",
            "validUntil",
            "measures",
            "removal",
            "remedies",
            "degree",
            "repairable",
            "repair");

    private DecisionBody() {}

    /// @throws ApiProblem 400
    static Decision parse(String text, LocalDate today) {
        var body = ActBody.parse(text, MEMBERS);
        var decidedOn = Objects.requireNonNullElse(body.dayOrNull("decidedOn"), today);
        if (decidedOn.isAfter(today)) {
            throw ApiProblem.badRequest("decidedOn 不能晚于今天。");
        }
        return new Decision(
                Masking.text(body.text("decisionNumber")).value(),
                decidedOn,
                validity(
                        Objects.requireNonNullElse(body.dayOrNull("validFrom"), decidedOn),
                        body.dayOrNull("validUntil")),
                masked(body, "measures"),
                masked(body, "removal"),
                masked(body, "remedies"),
                CandidateBody.degree(body),
                body.flagOrNull("repairable"),
                masked(body, "repair"));
    }

    private static ValidityPeriod validity(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw ApiProblem.badRequest("validUntil 不能早于 validFrom。");
        }
        return new ValidityPeriod(first, last);
    }

    private static @Nullable String masked(ActBody body, String name) {
        var text = body.textOrNull(name);
        return text == null ? null : Masking.text(text).value();
    }
}
