package org.creditportal.cms.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to an entry, some day.
public enum Act {
    SIGNATURE,
    WITHDRAWAL,
    EXIT,
    REPAIR,
    CORRECTION,
    OBJECTION;

    /// For example `withdrawal`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
