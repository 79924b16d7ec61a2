package org.creditportal.cms.proceeding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// Holds entries against what cannot stand beside them, at the moment of publication (A13, A17).
///
/// @param windows when each entry will be seen, by id; entries whose validity is over are not in it
/// @param leftOut red entries that may not be published, as their subject is on a list that excludes red
/// @param ends entries that end as their subject comes on black or watch, each when that begins
record CrossCheck(Map<UUID, PublicationWindow> windows, Map<UUID, AwaitingEntry> leftOut, Map<UUID, Instant> ends) {

    /// @param list that of the entries
    /// @param edge nothing begins earlier
    /// @param others what is listed of the same subjects, see [Excluded]
    static CrossCheck of(ListKind list, Collection<AwaitingEntry> entries, Instant edge, Collection<Listed> others) {
        var check = new CrossCheck(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        var bySubject = others.stream().collect(Collectors.groupingBy(Listed::subjectId));
        for (var entry : entries) {
            check.add(list, entry, planned(entry, edge), bySubject.getOrDefault(entry.subjectId(), List.of()));
        }
        return check;
    }

    private static PublicationWindow planned(AwaitingEntry entry, Instant edge) {
        return entry.validity().window().beginningNoEarlierThan(edge);
    }

    private void add(ListKind list, AwaitingEntry entry, PublicationWindow planned, List<Listed> others) {
        switch (list) {
            case RED -> addRed(entry, planned, others);
            case BLACK, WATCH -> addEnding(entry, planned, others);
            case WARNING -> publish(entry, planned);
        }
    }

    private void addRed(AwaitingEntry entry, PublicationWindow planned, List<Listed> exclusive) {
        if (exclusive.stream().anyMatch(other -> other.window().contains(planned.from()))) {
            leftOut.put(entry.id(), entry);
            return;
        }
        var next = exclusive.stream()
                .map(other -> other.window())
                .filter(window -> !window.isEmpty() && window.from().isAfter(planned.from()))
                .map(PublicationWindow::from)
                .min(Instant::compareTo);
        publish(entry, next.map(planned::endingNoLaterThan).orElse(planned));
    }

    private void addEnding(AwaitingEntry entry, PublicationWindow planned, List<Listed> ending) {
        publish(entry, planned);
        if (!planned.isEmpty()) {
            ending.stream()
                    .filter(other -> other.window().overlaps(planned))
                    .forEach(other -> ends.merge(other.entry(), planned.from(), CrossCheck::earlier));
        }
    }

    private void publish(AwaitingEntry entry, PublicationWindow window) {
        if (!window.isEmpty()) {
            windows.put(entry.id(), window);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return Objects.requireNonNull(one).isBefore(other) ? one : other;
    }
}
