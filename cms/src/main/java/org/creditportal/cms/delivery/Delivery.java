package org.creditportal.cms.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// One announcement on one channel.
///
/// @param department who sees to it
/// @param deadline last day in Asia/Shanghai, `null` if there is none
/// @param state at the instant that was asked for
/// @param isPushed whether the channel has an endpoint that the portal pushes to
/// @param fulfilledAt when it appeared there, `null` if it did not yet
/// @param proof what whoever confirmed it, or the platform, said
/// @param attempts how often it was pushed since it was planned, or tried anew
/// @param problem of the last attempt, `null` if there is none
public record Delivery(
        UUID id,
        UUID announcement,
        Channel channel,
        Department department,
        @Nullable LocalDate deadline,
        DeliveryState state,
        boolean isPushed,
        Instant visibleAt,
        @Nullable Instant fulfilledAt,
        @Nullable String proof,
        int attempts,
        @Nullable String problem) {

    /// This portal fulfils its own by showing the announcement; what is pushed, by the answer of the platform; only the
    /// others are confirmed by hand.
    public Set<DeliveryAct> possibleActs() {
        if (channel.kind() == Channel.Kind.PORTAL) {
            return Set.of();
        }
        return switch (state) {
            case FULFILLED -> Set.of();
            case DUE, OVERDUE -> isPushed ? Set.of() : Set.of(DeliveryAct.CONFIRMATION);
            case PARKED -> Set.of(isPushed ? DeliveryAct.RETRY : DeliveryAct.CONFIRMATION);
        };
    }
}
