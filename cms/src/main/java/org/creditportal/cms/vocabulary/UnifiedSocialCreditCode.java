package org.creditportal.cms.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Unified social credit code (统一社会信用代码) of an organisation: 18 characters with a mod 31 check character, GB
/// 32100-2015.
///
/// @param value in upper case; a wrong one is an [IllegalArgumentException]
public record UnifiedSocialCreditCode(String value) {

    /// Digits and letters without I, O, S, V, Z; a character's place is its value.
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// Registering authority, kind, administrative division, organisation code, check character.
    private static final Pattern SHAPE = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(ALPHABET));

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    /// Each place weighs three times the one before it, mod 31.
    private static final int WEIGHT_STEP = 3;

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
        return SHAPE.matcher(value).matches() && value.charAt(LENGTH - 1) == checkCharacter(value);
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(value.charAt(place)) * weight;
            weight = weight * WEIGHT_STEP % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
