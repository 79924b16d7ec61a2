package org.creditportal.portal.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.function.Predicate;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// Codes with right check characters under the administrative code 990100, which does not exist.
record FictionalCodes(Random random) {

    static final String DIVISION = "990100";

    /// Divisions `990101` to `990199` do not exist either.
    private static final String DIVISION_OF_NUMBERED = "9901%02d";

    private static final int NUMBERED_DIVISIONS = 99;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String DIGITS = "0123456789";
    private static final int ORGANISATION_PLACES = 9;
    private static final int REGISTRATION_PLACES = 8;

    /// Check characters of citizen identity numbers by the weighted sum mod 11, GB 11643-1999.
    private static final String IDENTITY_CHECKS = "10X98765432";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 40 * 365;
    private static final int SEQUENCES = 1000;

    /// Factors that have no divisor in common with the number of bodies there are: neighbours get codes far apart.
    private static final long CREDIT_CODE_STRIDE = 19_999_999_967L;

    private static final long IDENTITY_STRIDE = 1_000_000_007L;
    private static final long IDENTITIES = (long) NUMBERED_DIVISIONS * BIRTH_DAYS * SEQUENCES;

    /// @param kind registering authority and kind of organisation, for example `91`
    String creditCode(String kind) {
        return checked(
                kind + DIVISION + some(ALPHABET, ORGANISATION_PLACES),
                ALPHABET,
                code -> UnifiedSocialCreditCode.parse(code).isPresent());
    }

    /// The code of an organisation that has a number; no two numbers have the same code.
    ///
    /// @param division from 1 to 99
    /// @param number below 400,000,000
    static String creditCode(String kind, int division, long number) {
        var rest = number * CREDIT_CODE_STRIDE;
        var text = new StringBuilder();
        for (var place = 0; place < ORGANISATION_PLACES; place++) {
            text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return checked(
                kind + DIVISION_OF_NUMBERED.formatted(division) + text,
                ALPHABET,
                code -> UnifiedSocialCreditCode.parse(code).isPresent());
    }

    String registrationNumber() {
        return checked(
                DIVISION + some(DIGITS, REGISTRATION_PLACES),
                DIGITS,
                number -> RegistrationNumber.parse(number).isPresent());
    }

    String identityNumber() {
        return identityNumber(DIVISION, random.nextInt(BIRTH_DAYS), random.nextInt(SEQUENCES));
    }

    /// The number of a person who has a number here; no two have the same.
    ///
    /// @param number below 400,000,000
    static String identityNumber(long number) {
        var place = number * IDENTITY_STRIDE % IDENTITIES;
        var division = (int) (place / SEQUENCES / BIRTH_DAYS);
        return identityNumber(
                DIVISION_OF_NUMBERED.formatted(division + 1), (int) (place / SEQUENCES % BIRTH_DAYS), (int)
                        (place % SEQUENCES));
    }

    private static String identityNumber(String division, int birthDay, int sequence) {
        var birth = FIRST_BIRTH.plusDays(birthDay).format(DateTimeFormatter.BASIC_ISO_DATE);
        var body = division + birth + "%03d".formatted(sequence);
        var sum = 0;
        for (var place = 0; place < body.length(); place++) {
            sum = (sum + DIGITS.indexOf(body.charAt(place))) * 2 % IDENTITY_CHECKS.length();
        }
        return body + IDENTITY_CHECKS.charAt(sum);
    }

    private String some(String characters, int places) {
        var text = new StringBuilder();
        for (var place = 0; place < places; place++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /// The body with the one check character that makes it right.
    private static String checked(String body, String characters, Predicate<String> isRight) {
        return characters
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(isRight)
                .findFirst()
                .orElseThrow();
    }
}
