package org.creditportal.cms.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Progress;
import org.creditportal.cms.intake.IntakeState;
import org.creditportal.cms.reportform.Problem;
import org.jspecify.annotations.Nullable;

/// A report form as departments see it. Counts are `null` while it is read, `progress` is only there meanwhile.
///
/// @param rejectedRows where the rejected rows can be fetched, `null` if there are none
/// @param visibleFrom the edge of its signature, `null` until signed
/// @param failure why it could not be read
/// @param acts what can be done to it now
record ImportView(
        UUID id,
        String state,
        String list,
        String department,
        String region,
        String profile,
        @Nullable Progress progress,
        @Nullable Integer accepted,
        @Nullable Integer rejected,
        @Nullable Integer duplicate,
        @Nullable String rejectedRows,
        List<Problem> problems,
        @Nullable Instant visibleFrom,
        @Nullable String failure,
        List<String> acts) {

    static ImportView of(Intake intake, List<Problem> problems, Instant at) {
        var counts = intake.counts();
        var state = intake.stateAt(at);
        return new ImportView(
                intake.id(),
                state.code(),
                intake.list().code(),
                intake.department().name(),
                intake.region(),
                intake.profile(),
                state == IntakeState.READING ? intake.progress() : null,
                counts == null ? null : counts.accepted(),
                counts == null ? null : counts.rejected(),
                counts == null ? null : counts.duplicate(),
                counts == null || counts.rejected() == 0 ? null : "/cms/v1/imports/" + intake.id() + "/rejected-rows",
                problems,
                intake.effectAt(),
                intake.failure(),
                acts(state));
    }

    private static List<String> acts(IntakeState state) {
        return switch (state) {
            case READY -> List.of("signature", "withdrawal");
            case PUBLISHED -> List.of("withdrawal");
            case READING, SIGNED, FAILED -> List.of();
        };
    }
}
