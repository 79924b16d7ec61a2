package org.creditportal.cms.account;

import java.security.SecureRandom;
import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;

/// A password that is handed over once and changed at the first sign-in: short enough to be typed from paper, with
/// no letters that look like digits.
public final class OneTimePassword {

    /// 120 bits.
    private static final int BYTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /// For example `k3fo-7dbq-…`, six groups of four.
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return String.join(
                "-", Base32.toBase32String(bytes).toLowerCase(Locale.ROOT).split("(?<=\\G.{4})"));
    }
}
