package org.creditportal.cms.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// Unified social credit code (统一社会信用代码) of an organisation: 18 characters with a mod 31 check character, GB
/// 32100-2015; or one that carries an old organisation code over whose letters that standard has no values for.
///
/// @param value in upper case; a wrong one is an [IllegalArgumentException]
public record UnifiedSocialCreditCode(String value) {

    public UnifiedSocialCreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unified social credit code by GB 32100-2015");
        }
    }

    /// Reads a code in either case, in full-width characters too, with white space around it.
    public static Optional<UnifiedSocialCreditCode> parse(String text) {
        var value = HalfWidth.of(text).strip().toUpperCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new UnifiedSocialCreditCode(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        return CheckedCode.isOne(value) || CarriedOverCode.isOne(value);
    }
}
