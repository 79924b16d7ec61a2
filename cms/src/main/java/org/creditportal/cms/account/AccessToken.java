package org.creditportal.cms.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token for programs; the token itself is shown once and not kept.
///
/// @param name what its owner calls it
/// @param expiresAt `null` only for tokens from before there were ends
/// @param usedAt last use, to within a minute, or `null`
public record AccessToken(
        UUID id,
        Account account,
        String name,
        TokenScope scope,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {}
