package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.cms.access.AccessRules;
import org.creditportal.cms.account.Role;
import org.creditportal.templates.workbench.Bench;
import org.creditportal.templates.workbench.Words;
import org.springframework.http.HttpMethod;

/// Where somebody can go, and the key that leads there; for whom it is, the rules of access say.
enum Places {
    TASKS("", "1"),
    FORMS("/imports", "2"),
    ENTRIES("/entries", "3"),
    ANNOUNCEMENTS("/announcements", "4"),
    ARTICLES("/articles", "a"),
    MEDIA("/media", "m"),
    DELIVERIES("/deliveries", "5"),
    CALENDAR("/calendar", "6"),
    CATALOGUE("/catalogue", "c"),
    INDEX("/reconciliation", "7"),
    AUDIT("/audit", "8"),
    ACCOUNTS("/accounts", "9"),
    OWN("/own", "o"),
    HELP("/help", "0");

    static final String ROOT = "/workbench";

    private final String path;
    private final String key;

    Places(String path, String key) {
        this.path = ROOT + path;
        this.key = key;
    }

    String path() {
        return path;
    }

    String key() {
        return key;
    }

    String label(Words words) {
        return words.say("place." + name().toLowerCase(Locale.ROOT));
    }

    boolean isFor(Role role) {
        return AccessRules.admits(Optional.of(role), HttpMethod.GET, path);
    }

    /// @param current where the page belongs
    static List<Bench.Place> of(Role role, Words words, String current) {
        var places = new ArrayList<Bench.Place>();
        for (var place : values()) {
            if (place.isFor(role)) {
                places.add(new Bench.Place(place.label(words), place.path, place.path.equals(current), place.key));
            }
        }
        return places;
    }
}
