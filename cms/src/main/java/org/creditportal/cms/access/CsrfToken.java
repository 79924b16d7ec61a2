package org.creditportal.cms.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows that a write comes from a page of this portal: a keyed hash of the session, which another site can neither
/// read nor compute. Nothing is kept for it, and the session cannot be computed back from it.
final class CsrfToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "csrf".getBytes(StandardCharsets.US_ASCII);

    private CsrfToken() {}

    /// @param session the value that the browser holds
    static String of(String session) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    static boolean isSame(String given, String right) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
