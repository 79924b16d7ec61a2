package org.creditportal.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.env.PropertyResolver;

/// What must be configured before anything starts.
final class RequiredSettings {

    private static final List<String> KEYS = List.of(
            "portal.database.host",
            "portal.database.migration.username",
            "portal.database.migration.password",
            "portal.database.cms.username",
            "portal.database.cms.password",
            "portal.database.public.username",
            "portal.database.public.password",
            "portal.elasticsearch.uris",
            "portal.keys.identity",
            "portal.keys.lookup",
            "portal.region");

    private RequiredSettings() {}

    /// Ends the process with one line that names what is missing, and under which environment variable it is looked
    /// for.
    static void demand(PropertyResolver settings) {
        var missing = missing(settings);
        if (!missing.isEmpty()) {
            System.err.println(explain(missing));
            System.exit(1);
        }
    }

    static List<String> missing(PropertyResolver settings) {
        return KEYS.stream().filter(key -> !settings.containsProperty(key)).toList();
    }

    static String explain(List<String> missing) {
        return missing.stream()
                .map(key -> key + " (" + key.toUpperCase(Locale.ROOT).replace('.', '_') + ")")
                .collect(Collectors.joining(
                        ", ", "Not started, missing configuration: ", ". The README says what each is."));
    }
}
