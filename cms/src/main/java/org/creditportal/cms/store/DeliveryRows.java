package org.creditportal.cms.store;

import java.time.Instant;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryState;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;

/// Turns rows of `cms.delivery` into deliveries.
final class DeliveryRows {

    private DeliveryRows() {}

    static Delivery delivery(Columns row) {
        var channel = channel(row);
        var state = DeliveryState.of(row.text("state_now")).orElseThrow();
        return new Delivery(
                row.id("id"),
                row.id("announcement"),
                channel,
                new Department(row.text("department")),
                row.dayOrNull("deadline"),
                state,
                row.bool("is_pushed"),
                row.instant("visible_at"),
                fulfilledAt(row, channel, state),
                row.textOrNull("proof"),
                row.number("attempts"),
                row.textOrNull("problem"));
    }

    static Channel channel(Columns row) {
        return new Channel(Channel.Kind.of(row.text("channel_kind")).orElseThrow(), row.text("channel_name"));
    }

    private static @Nullable Instant fulfilledAt(Columns row, Channel channel, DeliveryState state) {
        return channel.kind() == Channel.Kind.PORTAL && state == DeliveryState.FULFILLED
                ? row.instant("visible_at")
                : row.instantOrNull("fulfilled_at");
    }
}
