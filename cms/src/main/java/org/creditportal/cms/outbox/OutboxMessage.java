package org.creditportal.cms.outbox;

import java.time.Instant;
import java.util.UUID;

/// One change that the index must learn. It names the record and never carries it; the relay reads the current
/// state.
///
/// @param id of the message
/// @param content `entry`, `announcement` or `article`
/// @param contentId the record
/// @param version the record's version when the message was written; a later one serves as well
/// @param effectAt the edge at which readers see a difference
/// @param attempts how often it has been claimed, this time included
public record OutboxMessage(long id, String content, UUID contentId, long version, Instant effectAt, int attempts) {}
