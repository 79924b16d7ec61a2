package org.creditportal.cms.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/// Business registration number (工商注册登记号): 15 digits, the last a MOD 11,10 check digit, GS 15-2006 and ISO/IEC 7064.
///
/// @param value a wrong one is an [IllegalArgumentException]
public record RegistrationNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{15}");
    private static final int LENGTH = 15;
    private static final int MODULUS = 10;

    public RegistrationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a business registration number by GS 15-2006");
        }
    }

    /// Reads a number in full-width digits too, with white space around it.
    public static Optional<RegistrationNumber> parse(String text) {
        var value = HalfWidth.of(text).strip();
        return isValid(value) ? Optional.of(new RegistrationNumber(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && digit(value, LENGTH - 1) == checkDigit(value);
    }

    private static int checkDigit(String value) {
        var product = MODULUS;
        for (var place = 0; place < LENGTH - 1; place++) {
            var sum = (product + digit(value, place)) % MODULUS;
            product = 2 * (sum == 0 ? MODULUS : sum) % (MODULUS + 1);
        }
        return (MODULUS + 1 - product) % MODULUS;
    }

    private static int digit(String value, int place) {
        return value.charAt(place) - '0';
    }
}
