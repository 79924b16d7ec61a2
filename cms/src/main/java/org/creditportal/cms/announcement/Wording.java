package org.creditportal.cms.announcement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an announcement is worded: text with places such as `{list}` for what is known of the act.
public record Wording(String title, String body) {

    /// What may stand in braces: names of list, department and, in public notices, subject; decision or basis, days,
    /// cause,
    /// number of subjects and, in public notices, facts. `whom` is the name of an organisation, no person's.
    public static final Set<String> PLACES = Set.of(
            "list",
            "department",
            "name",
            "whom",
            "number",
            "basis",
            "from",
            "until",
            "day",
            "cause",
            "count",
            "reason",
            "text");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /// With the values in their places; a place without a value stays empty.
    public Wording with(Map<String, String> values) {
        return new Wording(fill(title, values), fill(body, values));
    }

    /// A day as announcements write it, for example `2026年3月2日`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Places that mean nothing, in order.
    public Set<String> unknownPlaces() {
        var unknown = new TreeSet<String>();
        PLACE.matcher(title + body)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !PLACES.contains(place))
                .forEach(unknown::add);
        return unknown;
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")))
                .strip();
    }
}
