package org.creditportal.cms.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// By which a platform knows that a push is ours and whole: HMAC-SHA-256 of the body.
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// As in the header `X-Signature`: `sha256=` and lower-case hexadecimal.
    public static String of(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
