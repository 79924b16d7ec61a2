package org.creditportal.cms.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryAct;
import org.jspecify.annotations.Nullable;

/// A delivery as its department sees it.
///
/// @param state `due`, `fulfilled`, `overdue` or `parked`
/// @param acts what can be done to it now
record DeliveryView(
        UUID id,
        UUID announcement,
        ChannelName channel,
        String department,
        @Nullable LocalDate deadline,
        String state,
        Instant visibleAt,
        @Nullable Instant fulfilledAt,
        @Nullable String proof,
        int attempts,
        @Nullable String problem,
        List<String> acts) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.announcement(),
                new ChannelName(
                        delivery.channel().kind().code(), delivery.channel().name()),
                delivery.department().name(),
                delivery.deadline(),
                delivery.state().code(),
                delivery.visibleAt(),
                delivery.fulfilledAt(),
                delivery.proof(),
                delivery.attempts(),
                delivery.problem(),
                delivery.possibleActs().stream().map(DeliveryAct::code).sorted().toList());
    }

    record ChannelName(String kind, String name) {}

    /// @param next what to give as `after` for the next page, `null` on the last
    record Page(List<DeliveryView> items, @Nullable UUID next) {}
}
