package org.creditportal.cms.proceeding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to the index.
public enum IndexAct {
    /// Make a new one behind the old, and swap.
    REBUILD,
    /// Compare it with what is published, and mend what is wrong.
    RECONCILE,
    /// Try parked messages again.
    RETRY;

    public static Optional<IndexAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /// For example `rebuild`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
