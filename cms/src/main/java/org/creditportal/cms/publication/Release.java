package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.UUID;

/// A large batch on its way out, of which nothing is seen yet.
///
/// @param id that of the report form
/// @param plannedAt when all of it is to be seen
public record Release(UUID id, Instant plannedAt) {}
