package org.creditportal.cms.publication;

/// How a found number is written once it is masked: enough to know one's own by.
final class FindingMask {

    private static final int END = 4;
    private static final int WITH_AREA = 10;

    private FindingMask() {}

    static String of(FindingKind kind, String written) {
        var number = letters(written);
        return switch (kind) {
            case IDENTITY -> Masking.text(written).value();
            case MOBILE, LANDLINE -> phone(number);
            case CARD -> masked(number, END, END);
            case PASSPORT -> masked(number, 2, 2);
        };
    }

    /// First three, four stars, last four; a number without area code shows its last three alone.
    private static String phone(String number) {
        return number.length() < WITH_AREA
                ? "****" + number.substring(number.length() - 3)
                : number.substring(0, 3) + "****" + number.substring(number.length() - END);
    }

    private static String masked(String number, int start, int end) {
        return number.substring(0, start)
                + "*".repeat(number.length() - start - end)
                + number.substring(number.length() - end);
    }

    private static String letters(String written) {
        return PlainNumerals.of(written).replaceAll("[^0-9A-Z]", "");
    }
}
