package org.creditportal.cms.delivery;

import java.util.UUID;
import org.creditportal.cms.catalogue.profile.Channel;

/// A delivery that a node has claimed to push.
///
/// @param attempts this one included
public record DuePush(UUID id, UUID announcement, Channel channel, Endpoint endpoint, int attempts) {}
