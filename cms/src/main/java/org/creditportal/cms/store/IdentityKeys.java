package org.creditportal.cms.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// Keys of the identity vault, each 32 bytes in Base64. Losing the first loses the numbers; changing the second
/// loses
/// the
/// look-up.
///
/// @param identity AES-256 key by which identity numbers are encrypted at rest
/// @param lookup HMAC-SHA-256 key by which they are found
@ConfigurationProperties("portal.keys")
public record IdentityKeys(String identity, String lookup) {

    @Override
    public String toString() {
        return "IdentityKeys[…]";
    }
}
