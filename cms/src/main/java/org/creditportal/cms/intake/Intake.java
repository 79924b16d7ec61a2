package org.creditportal.cms.intake;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// A report form that was handed in.
///
/// @param profile rule profile under which its decisions were made
/// @param container `xlsx` or `csv`
/// @param importedBy account that handed it in; may never sign it (A11)
/// @param progress how far reading has come, `null` before it is known
/// @param counts what became of its rows, `null` while reading
/// @param signedBy account that signed it, `null` until signed
/// @param effectAt the edge at which it becomes public, `null` until signed, and while its release is pending
/// @param failure why reading failed, `null` if it did not
public record Intake(
        UUID id,
        ListKind list,
        Department department,
        String region,
        String profile,
        String container,
        IntakeState state,
        UUID importedBy,
        @Nullable Progress progress,
        @Nullable Counts counts,
        @Nullable UUID signedBy,
        @Nullable Instant effectAt,
        @Nullable String failure) {

    /// @param accepted rows recorded
    /// @param rejected rows with a problem
    /// @param duplicate rows that were on record already
    public record Counts(int accepted, int rejected, int duplicate) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(accepted + more.accepted, rejected + more.rejected, duplicate + more.duplicate);
        }
    }

    /// @param read rows looked at
    /// @param total rows there are
    public record Progress(int read, int total) {}

    /// The state at an instant: a signed form is published once its edge has come.
    public IntakeState stateAt(Instant at) {
        var signedAndDue = state == IntakeState.SIGNED && effectAt != null && !at.isBefore(effectAt);
        return signedAndDue ? IntakeState.PUBLISHED : state;
    }
}
