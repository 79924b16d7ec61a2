package org.creditportal.cms.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.creditportal.cms.article.Seal;

/// HMAC-SHA-256 with a key that follows from the installation's look-up key and serves nothing else.
final class InstallationSeal implements Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    InstallationSeal(IdentityKeys keys, String purpose) {
        var root = new SecretKeySpec(Base64.getDecoder().decode(keys.lookup()), ALGORITHM);
        this.key = new SecretKeySpec(mac(root, purpose.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    @Override
    public byte[] of(byte[] content) {
        return mac(key, content);
    }

    private static byte[] mac(SecretKeySpec key, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
