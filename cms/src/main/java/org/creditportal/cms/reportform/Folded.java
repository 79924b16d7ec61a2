package org.creditportal.cms.reportform;

import java.util.Locale;
import java.util.regex.Pattern;
import org.creditportal.cms.vocabulary.HalfWidth;

/// Names of the catalogue without regard to white space, case and width.
final class Folded {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folded() {}

    static String of(String name) {
        return SPACE.matcher(HalfWidth.of(name)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
