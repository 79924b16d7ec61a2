package org.creditportal.cms.api;

import java.time.Instant;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.PushedChannel;
import org.jspecify.annotations.Nullable;

/// A channel, and how it is served.
///
/// @param by `portal`, `push` or `hand`
/// @param endpoint only for who configures it and the credit office, else `null`
/// @param version what `If-Match` names when it is changed, 0 if it was never configured
record ChannelView(
        String kind,
        String name,
        String by,
        @Nullable String endpoint,
        long version,
        @Nullable Instant changedAt) {

    static ChannelView never(Channel channel) {
        var by = channel.kind() == Channel.Kind.PORTAL ? "portal" : "hand";
        return new ChannelView(channel.kind().code(), channel.name(), by, null, 0, null);
    }

    static ChannelView of(PushedChannel known, boolean isWide) {
        var channel = known.channel();
        var endpoint = known.endpoint();
        return new ChannelView(
                channel.kind().code(),
                channel.name(),
                endpoint == null ? "hand" : "push",
                endpoint == null || !isWide ? null : endpoint.toString(),
                known.version(),
                known.changedAt());
    }

    /// A strong entity tag.
    String tag() {
        return "\"" + version + "\"";
    }
}
