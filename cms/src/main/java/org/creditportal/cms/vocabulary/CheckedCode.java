package org.creditportal.cms.vocabulary;

import java.util.regex.Pattern;

/// What GB 32100-2015 says of a credit code: its alphabet, its shape, its mod 31 check character.
final class CheckedCode {

    /// Digits and letters without I, O, S, V, Z, as a class of a pattern.
    static final String CHARACTER = "[0-9A-HJ-NP-RTUWXY]";

    /// A character's place is its value.
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// Registering authority, kind, administrative division, organisation code, check character.
    private static final Pattern SHAPE = Pattern.compile("%1$s{2}[0-9]{6}%1$s{10}".formatted(CHARACTER));

    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    /// Each place weighs three times the one before it, mod 31.
    private static final int WEIGHT_STEP = 3;

    private CheckedCode() {}

    static boolean isOne(String value) {
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
