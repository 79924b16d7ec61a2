package org.creditportal.cms.announcement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.creditportal.cms.vocabulary.AnnouncementKind;

/// On what occasion an announcement is drafted; each has its wording.
public enum Occasion {
    NOTICE(AnnouncementKind.NOTICE),
    LISTING(AnnouncementKind.LISTING),
    FORM(AnnouncementKind.LISTING),
    EXIT(AnnouncementKind.EXIT),
    REPAIR(AnnouncementKind.REPAIR),
    CORRECTION(AnnouncementKind.CORRECTION),
    CLARIFICATION(AnnouncementKind.CORRECTION),
    WARNING(AnnouncementKind.WARNING);

    private final AnnouncementKind kind;

    Occasion(AnnouncementKind kind) {
        this.kind = kind;
    }

    public AnnouncementKind kind() {
        return kind;
    }

    /// For example `clarification`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Occasion> of(String code) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.code().equals(code))
                .findFirst();
    }
}
