package org.creditportal.cms.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of passports and travel permits. They look like many others, so only behind the word for them.
final class PassportMentions {

    private static final Pattern NUMBER =
            Pattern.compile("(?:护照|通行证)[^0-9A-Z\\n]{0,8}(?<number>[A-Z]{1,2}[ ]?[0-9]{7,10}|[0-9]{8,9})(?![0-9A-Z])");

    private PassportMentions() {}

    static List<Span> in(String plain) {
        var spans = new ArrayList<Span>();
        var number = NUMBER.matcher(plain);
        while (number.find()) {
            spans.add(new Span(FindingKind.PASSPORT, number.start("number"), number.end()));
        }
        return spans;
    }
}
