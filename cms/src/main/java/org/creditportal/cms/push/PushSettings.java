package org.creditportal.cms.push;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How pushes are signed.
///
/// @param secret shared with the platforms; needed only where an endpoint is configured
@ConfigurationProperties("portal.push")
public record PushSettings(@Nullable String secret) {

    public PushSettings {
        secret = secret == null || secret.isBlank() ? null : secret;
    }

    @Override
    public String toString() {
        return "PushSettings[secret " + (secret == null ? "missing]" : "given]");
    }
}
