package org.creditportal.cms.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.proceeding.account.IssueToken.Issued;
import org.jspecify.annotations.Nullable;

/// A token as its owner sees it.
///
/// @param groups parts of the API that it reaches; none for all
/// @param version a token never changes, so always 1
/// @param token itself, only when it has just been issued
record TokenView(
        UUID id,
        String name,
        String scope,
        List<String> groups,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt,
        int version,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {

    /// The entity tag of every token.
    static final long VERSION = 1;

    static TokenView of(AccessToken token) {
        return of(token, null);
    }

    static TokenView of(Issued issued) {
        return of(issued.token(), issued.value());
    }

    private static TokenView of(AccessToken token, @Nullable String value) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scope().code(),
                token.scope().groups().stream().sorted().toList(),
                token.issuedAt(),
                token.expiresAt(),
                token.usedAt(),
                (int) VERSION,
                value);
    }
}
