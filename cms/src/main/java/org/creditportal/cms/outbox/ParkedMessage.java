package org.creditportal.cms.outbox;

import java.time.Instant;

/// A message that was given up after many attempts, because the index takes others but not this.
///
/// @param problem the index's word for what is wrong
public record ParkedMessage(OutboxMessage message, Instant parkedAt, String problem) {}
