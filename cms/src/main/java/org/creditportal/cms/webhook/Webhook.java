package org.creditportal.cms.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.delivery.Endpoint;

/// An address that is told of changes.
///
/// @param events of [#EVENTS]
/// @param contents of [#CONTENTS]
public record Webhook(
        UUID id, Endpoint endpoint, Set<String> events, Set<String> contents, UUID createdBy, Instant createdAt) {

    /// An article or announcement appears; another edition follows; it is seen no more.
    public static final Set<String> EVENTS = Set.of("publish", "change", "withdraw");

    /// Kinds of content that events are about. Of entries the stream of changes tells.
    public static final Set<String> CONTENTS = Set.of("article", "announcement");
}
