package org.creditportal.cms.publication;

import java.util.regex.Pattern;

/// Tells digits that follow a word (`TEL138…`) from digits inside a code of letters and digits.
final class Codes {

    private static final Pattern OPEN = Pattern.compile("(?s).*[0-9][0-9A-Z]*[A-Z]");

    private Codes() {}

    /// @param before what stands before a number
    static boolean goOnIn(String before) {
        return OPEN.matcher(before).matches();
    }
}
