package org.creditportal.cms.delivery;

import java.time.Instant;
import java.util.Set;
import org.creditportal.cms.catalogue.profile.Channel;
import org.jspecify.annotations.Nullable;

/// A channel that an administrator configured.
///
/// @param endpoint `null` if it is served by hand again
/// @param version from 1
public record PushedChannel(Channel channel, @Nullable Endpoint endpoint, long version, Instant changedAt) {

    private static final Set<Channel.Kind> PLATFORMS = Set.of(Channel.Kind.UPPER_SITE, Channel.Kind.CREDIT_CHINA);

    /// Whether channels of this kind can be pushed to.
    public static boolean canBe(Channel.Kind kind) {
        return PLATFORMS.contains(kind);
    }
}
