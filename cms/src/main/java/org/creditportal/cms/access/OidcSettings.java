package org.creditportal.cms.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The city's identity provider, if it has one.
///
/// @param issuer its address, below which OpenID Connect Discovery finds it; `null` for none
/// @param audience what its tokens for this portal name as audience; demanded with an issuer, for its tokens for
/// others must not open this door
/// @param claim which claim is the login of an account
@ConfigurationProperties("portal.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String audience,
        @DefaultValue("preferred_username") String claim) {

    /// @throws IllegalArgumentException if an issuer is named without an audience
    public OidcSettings {
        if (issuer != null && (audience == null || audience.isBlank())) {
            throw new IllegalArgumentException("portal.oidc.issuer needs portal.oidc.audience");
        }
    }
}
