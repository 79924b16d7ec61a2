package org.creditportal.cms.vocabulary;

import java.util.regex.Pattern;

/// Organisation code (组织机构代码): eight digits or letters of the whole alphabet and a mod 11 check character, GB
/// 11714-1997. Places 9 to 17 of a unified social credit code hold one.
final class OrganisationCode {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /// By 11 less the remainder of the weighted sum: 10 is written X, 11 is written 0.
    private static final String CHECK_CHARACTERS = "-123456789X0";

    private static final int MODULUS = 11;

    private OrganisationCode() {}

    /// @param value in upper case, without the hyphen
    static boolean isOne(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(WEIGHTS.length) == checkCharacter(value);
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += Character.digit(value.charAt(place), Character.MAX_RADIX) * WEIGHTS[place];
        }
        return CHECK_CHARACTERS.charAt(MODULUS - sum % MODULUS);
    }
}
