package org.creditportal.cms.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.listing.Exit;
import org.creditportal.cms.publication.Masking;
import org.jspecify.annotations.Nullable;

/// What a listing is ended with: the cause, what it rests on, and the day of the request or circumstance.
///
/// @param watchUntil last day on watch, where the rules put the subject there
record ExitBody(Exit exit, @Nullable LocalDate watchUntil) {

    private static final Set<String> MEMBERS = Set.of("cause", "reason", "on", "decisionNumber", "watchUntil");

    /// @throws ApiProblem 400
    static ExitBody parse(String text, LocalDate today) {
        var body = ActBody.parse(text, MEMBERS);
        var on = body.dayOrNull("on");
        var occasion = on == null ? today : on;
        if (occasion.isAfter(today)) {
            throw ApiProblem.badRequest("on 不能晚于今天。");
        }
        return new ExitBody(exit(body, cause(body.text("cause")), occasion), body.dayOrNull("watchUntil"));
    }

    private static ExitCause cause(String code) {
        return ExitCause.of(code)
                .orElseThrow(() -> ApiProblem.badRequest("cause 只能是 "
                        + Arrays.stream(ExitCause.values()).map(ExitCause::code).collect(Collectors.joining("、"))
                        + "。"));
    }

    private static Exit exit(ActBody body, ExitCause cause, LocalDate occasion) {
        return switch (cause) {
            case EXPIRY -> throw ApiProblem.badRequest("有效期届满自动退出，不需要办理。");
            case SUPERSEDED -> throw ApiProblem.badRequest("列入另一名单时自动退出，不需要办理。");
            case REPAIR ->
                new Exit.Repair(
                        occasion, Masking.text(body.text("decisionNumber")).value());
            case REVOCATION -> new Exit.Revocation(occasion, reason(body));
            case STANDARD_CHANGE -> new Exit.StandardChange(occasion, reason(body));
            case OWN_REQUEST -> new Exit.OwnRequest(occasion, reason(body));
            case MISUSE -> new Exit.Misuse(occasion, reason(body));
            case BY_LAW -> new Exit.ByLaw(occasion, reason(body));
        };
    }

    private static String reason(ActBody body) {
        return Masking.text(body.text("reason")).value();
    }
}
