package org.creditportal.cms.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers of China with an area code, or without one behind a word that says what they are.
final class LandlineMentions {

    /// 010, 02x, and 03xx to 09xx; after a country code without the nought.
    private static final String AREA =
            "(?:(?<![0-9])(?:010|02[0-9]|0[3-9][0-9]{2})|(?<=(?:\\+|00)86[ -]{0,2})(?:10|2[0-9]|[3-9][0-9]{2}))";

    /// Seven or eight digits.
    private static final String LOCAL = "(?<local>[2-8][0-9]{2,3}[ -]?[0-9]{4})(?![0-9])";

    private static final Pattern NUMBER = Pattern.compile(AREA + "[ .)-]{0,3}" + LOCAL);
    private static final Pattern LABELLED = Pattern.compile("(?:电话|座机|传真|TEL)[^0-9A-Z\\n]{0,6}" + LOCAL);

    /// A day, or a year and a number.
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)[0-9]{2}(?:[ -][0-9]+|(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))");

    private LandlineMentions() {}

    static List<Span> in(String plain) {
        var spans = new ArrayList<Span>();
        var number = NUMBER.matcher(plain);
        while (number.find()) {
            add(spans, number, number.start());
        }
        var labelled = LABELLED.matcher(plain);
        while (labelled.find()) {
            add(spans, labelled, labelled.start("local"));
        }
        return spans;
    }

    private static void add(List<Span> spans, Matcher number, int from) {
        if (!DAY.matcher(number.group("local")).matches()) {
            spans.add(new Span(FindingKind.LANDLINE, from, number.end()));
        }
    }
}
