package org.creditportal.cms.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to an entry in the course of its life, each under its own address.
public enum Act {
    /// The party was told beforehand (告知, A10).
    PRIOR_NOTICE,
    /// The public is asked (公示, A9).
    NOTICE,
    /// Somebody objects: recognition waits.
    OBJECTION,
    /// The objection was looked into.
    VERIFICATION,
    /// The decision document is drafted (A12).
    DECISION,
    /// The responsible head signs it (A11).
    SIGNATURE,
    /// A subject on watch was warned, and told until when (A16).
    WARNING,
    WITHDRAWAL,
    EXIT,
    REPAIR,
    CORRECTION;

    /// Whether only the responsible head may do it: what readers see begins or ends with it (A11).
    public boolean needsHead() {
        return switch (this) {
            case NOTICE, SIGNATURE, WITHDRAWAL, EXIT, REPAIR, CORRECTION -> true;
            case PRIOR_NOTICE, OBJECTION, VERIFICATION, DECISION, WARNING -> false;
        };
    }

    /// For example `prior-notice`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
