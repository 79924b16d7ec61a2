package org.creditportal.cms.delivery;

import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps which channel is pushed where.
public interface Channels {

    /// By kind and name.
    Flux<PushedChannel> all();

    /// @return empty if it was never configured
    Mono<PushedChannel> find(Channel channel);

    /// @param endpoint `null`: served by hand
    /// @param version the one that is changed, 0 if it was never configured
    /// @return empty if it has another version by now; nothing changed
    Mono<PushedChannel> put(Channel channel, @Nullable Endpoint endpoint, long version, UUID account);
}
