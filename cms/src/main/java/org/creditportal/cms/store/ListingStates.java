package org.creditportal.cms.store;

import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.catalogue.profile.ExitCause;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.ExitedEntry;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// Tells which state of its life a row of `cms.entry` is in.
record ListingStates(EntryRows rows) {

    Listing listing(Columns row) {
        var cause = row.textOrNull("exit_cause");
        if (row.bool("is_exited") && cause != null) {
            return new ExitedEntry(
                    rows.entry(row), ExitCause.of(cause).orElseThrow(), seen(row), account(row, "exit_account"));
        }
        if (row.bool("is_withdrawn") || row.textOrNull("left_out") != null) {
            return new ExitedEntry(rows.entry(row), null, seen(row), account(row, "left_out"));
        }
        return row.bool("is_signed") ? signed(row) : new RecordedEntry(rows.entry(row));
    }

    ActiveEntry active(Columns row) {
        return new ActiveEntry(
                rows.entry(row),
                window(row),
                row.bool("is_public"),
                row.optional("told_by", UUID.class),
                row.dayOrNull("warned_on"));
    }

    private Listing signed(Columns row) {
        return row.bool("is_public") && EntryRows.visibleFrom(row) == null
                ? new ExitedEntry(rows.entry(row), null, null, "over before it was signed")
                : active(row);
    }

    private static @Nullable PublicationWindow seen(Columns row) {
        return EntryRows.visibleFrom(row) == null ? null : EntryRows.window(row);
    }

    private static PublicationWindow window(Columns row) {
        return EntryRows.visibleFrom(row) == null ? EntryRows.validity(row).window() : EntryRows.window(row);
    }

    private static String account(Columns row, String column) {
        return Objects.requireNonNullElse(row.textOrNull(column), "withdrawn");
    }
}
