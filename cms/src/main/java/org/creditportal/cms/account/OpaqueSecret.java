package org.creditportal.cms.account;

import java.security.SecureRandom;
import java.util.Base64;

/// Makes values that nobody can guess.
public final class OpaqueSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueSecret() {}

    /// 256 random bits in Base64 for URLs, after a prefix by which scanners for leaked secrets know it.
    public static String random(String prefix) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
