package org.creditportal.cms.delivery;

import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps what is to be delivered where (C2, G1).
public interface Deliveries {

    /// Plans one delivery per channel, in the unit of work of the act that is announced. A channel that is planned for
    /// the announcement already is left as it is.
    Mono<Void> plan(PlannedDeliveries planned);

    /// The channels that an announcement was planned for: those on which the end of what it told of is announced (B3).
    ///
    /// @param announcements any number
    Flux<Channel> channelsOf(Collection<UUID> announcements);
}
