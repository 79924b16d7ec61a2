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

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String DIGITS = "0123456789";
    private static final int ORGANISATION_PLACES = 9;
    private static final int REGISTRATION_PLACES = 8;

    /// Check characters of citizen identity numbers by the weighted sum mod 11, GB 11643-1999.
    private static final String IDENTITY_CHECKS = "10X98765432";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1960, 1, 1);
    private static final int BIRTH_DAYS = 40 * 365;
    private static final int SEQUENCES = 1000;

    /// @param kind registering authority and kind of organisation, for example `91`
    String creditCode(String kind) {
        return checked(
                kind + DIVISION + some(ALPHABET, ORGANISATION_PLACES),
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
        var birth = FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE);
        var body = DIVISION + birth + "%03d".formatted(random.nextInt(SEQUENCES));
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
