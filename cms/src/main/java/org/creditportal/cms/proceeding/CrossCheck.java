package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// Holds a form against the other colour at the moment of publication (A13).
///
/// @param windows when each entry will be seen; entries whose validity is over are not in it
/// @param leftOut entries that may not be published, as their subject is on black
/// @param ends entries on red that end as their subject comes on black, each at the instant that the black one
/// begins
record CrossCheck(Map<RecordedEntry, PublicationWindow> windows, List<RecordedEntry> leftOut, Map<UUID, Instant> ends) {

    /// @param edge nothing begins earlier
    /// @param others what is listed of the same subjects: on black for a red form, on red for a black one
    static CrossCheck of(Collection<RecordedEntry> entries, Instant edge, Collection<Listed> others) {
        var check = new CrossCheck(new HashMap<>(), new ArrayList<>(), new HashMap<>());
        for (var entry : entries) {
            var theirs = others.stream()
                    .filter(other -> other.subjectId().equals(entry.record().subjectId()))
                    .toList();
            check.add(entry, planned(entry, edge), theirs);
        }
        return check;
    }

    private static PublicationWindow planned(RecordedEntry entry, Instant edge) {
        return entry.record().ground().validity().window().beginningNoEarlierThan(edge);
    }

    private void add(RecordedEntry entry, PublicationWindow planned, List<Listed> others) {
        switch (entry.record().list()) {
            case RED -> addRed(entry, planned, others);
            case BLACK -> addBlack(entry, planned, others);
            case WATCH, WARNING -> publish(entry, planned);
        }
    }

    private void addRed(RecordedEntry entry, PublicationWindow planned, List<Listed> black) {
        if (black.stream().anyMatch(other -> other.window().contains(planned.from()))) {
            leftOut.add(entry);
            return;
        }
        var nextBlack = black.stream()
                .map(other -> other.window())
                .filter(window -> !window.isEmpty() && window.from().isAfter(planned.from()))
                .map(PublicationWindow::from)
                .min(Instant::compareTo);
        publish(entry, nextBlack.map(planned::endingNoLaterThan).orElse(planned));
    }

    private void addBlack(RecordedEntry entry, PublicationWindow planned, List<Listed> red) {
        publish(entry, planned);
        if (!planned.isEmpty()) {
            red.stream()
                    .filter(other -> other.window().overlaps(planned))
                    .forEach(other -> ends.merge(other.entry(), planned.from(), CrossCheck::earlier));
        }
    }

    private void publish(RecordedEntry entry, PublicationWindow window) {
        if (!window.isEmpty()) {
            windows.put(entry, window);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return Objects.requireNonNull(one).isBefore(other) ? one : other;
    }

    /// The list that a form must be held against, or the form's own where there is none.
    static ListKind opposite(ListKind list) {
        return switch (list) {
            case RED -> ListKind.BLACK;
            case BLACK -> ListKind.RED;
            case WATCH -> ListKind.WATCH;
            case WARNING -> ListKind.WARNING;
        };
    }
}
