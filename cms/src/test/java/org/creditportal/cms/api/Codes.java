package org.creditportal.cms.api;

import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// Valid codes of nobody: under the administrative division 990100, which does not exist.
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Codes() {}

    public static String organisation(int number) {
        var body = "91990100%09d".formatted(number);
        return Stream.of(ALPHABET.split(""))
                .map(check -> body + check)
                .filter(code -> UnifiedSocialCreditCode.parse(code).isPresent())
                .findFirst()
                .orElseThrow();
    }

    public static String citizen(int number) {
        var body = "99010019900307%03d".formatted(number);
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
