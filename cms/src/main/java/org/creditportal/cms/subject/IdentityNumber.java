package org.creditportal.cms.subject;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditportal.cms.vocabulary.HalfWidth;

/// Citizen identity number (公民身份号码): administrative division, date of birth, sequence and a mod 11-2 check character,
/// GB 11643-1999. Whether the division exists is not asked: divisions come and go, a number stays.
public final class IdentityNumber {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9]{6}(?<year>(?:18|19|20)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})[0-9]{3}[0-9X]");
    private static final int LENGTH = 18;

    /// Check characters by the remainder of the weighted sum.
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final String value;

    private IdentityNumber(String value) {
        this.value = value;
    }

    /// Reads a number with a small `x`, in full-width characters too, with white space around it.
    ///
    /// @return empty if the shape, the date of birth or the check character is not possible
    public static Optional<IdentityNumber> parse(String text) {
        var value = HalfWidth.of(text).strip().toUpperCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new IdentityNumber(value)) : Optional.empty();
    }

    /// Whether 17 digits and a check character hold a day of the calendar where the date of birth stands.
    ///
    /// @param value in upper case and ASCII
    public static boolean hasPossibleBirthDate(String value) {
        var number = SHAPE.matcher(value);
        return number.matches() && exists(number.group("year"), number.group("month"), number.group("day"));
    }

    /// The number itself, for encryption and hashing only: it belongs in no log, message, index, cache or address.
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /// Never shows the number.
    @Override
    public String toString() {
        return "IdentityNumber[hidden]";
    }

    private static boolean isValid(String value) {
        return hasPossibleBirthDate(value) && value.charAt(LENGTH - 1) == checkCharacter(value);
    }

    private static boolean exists(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)) != null;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /// A place weighs 2 to the power of its distance from the end, mod 11.
    private static char checkCharacter(String value) {
        var remainder = 0;
        for (var place = 0; place < LENGTH - 1; place++) {
            remainder = (remainder + value.charAt(place) - '0') * 2 % 11;
        }
        return CHECK_CHARACTERS.charAt(remainder);
    }
}
