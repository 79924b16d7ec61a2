package org.creditportal.cms.vocabulary;

import java.util.stream.IntStream;

/// Makes codes with right check characters under the administrative division 990100, which does not exist. Computes
/// them by
/// the weights printed in the standards, not as the code under test does.
public final class FictionalCodes {

    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private FictionalCodes() {}

    /// A unified social credit code.
    ///
    /// @param organisation nine characters of the alphabet of GB 32100
    public static String creditCode(String organisation) {
        var beginning = "91990100" + organisation;
        var sum = IntStream.range(0, 17)
                .map(place -> USCC_ALPHABET.indexOf(beginning.charAt(place)) * USCC_WEIGHTS[place])
                .sum();
        return beginning + USCC_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /// An organisation code: the same with its check character, by GB 11714.
    ///
    /// @param master eight digits or letters
    public static String organisationCode(String master) {
        var sum = IntStream.range(0, 8)
                .map(place -> Character.digit(master.charAt(place), 36) * ORGANISATION_WEIGHTS[place])
                .sum();
        return master + "0X987654321".charAt(sum % 11);
    }

    /// A unified social credit code of its own for each number.
    ///
    /// @param number at most eight digits
    public static String creditCode(int number) {
        return creditCode("M%08d".formatted(number));
    }

    /// A citizen identity number.
    ///
    /// @param birthDate eight digits
    /// @param sequence at most 999
    public static String identityNumber(String birthDate, int sequence) {
        var beginning = "990100" + birthDate + "%03d".formatted(sequence);
        var sum = IntStream.range(0, 17)
                .map(place -> (beginning.charAt(place) - '0') * IDENTITY_WEIGHTS[place])
                .sum();
        return beginning + "10X98765432".charAt(sum % 11);
    }

    /// A business registration number.
    ///
    /// @param sequence at most eight digits
    public static String registrationNumber(int sequence) {
        var beginning = "990100%08d".formatted(sequence);
        return IntStream.range(0, 10)
                .mapToObj(check -> beginning + check)
                .filter(FictionalCodes::isRegistrationNumber)
                .findFirst()
                .orElseThrow();
    }

    /// MOD 11,10 by its definition for checking: the last sum leaves 1.
    private static boolean isRegistrationNumber(String number) {
        var product = 10;
        var sum = 0;
        for (var place = 0; place < 15; place++) {
            sum = (product + number.charAt(place) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return sum == 1;
    }
}
