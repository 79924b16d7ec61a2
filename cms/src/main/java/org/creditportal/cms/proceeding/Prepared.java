package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.MaskedEntry;
import org.creditportal.cms.vocabulary.PublicationWindow;

/// The entries of a form, masked before the guard, for little time is left after it.
///
/// @param masked by id, each still in its legal window
record Prepared(List<RecordedEntry> waiting, Map<UUID, MaskedEntry> masked) {

    static final Prepared NONE = new Prepared(List.of(), Map.of());

    static Prepared of(List<RecordedEntry> waiting, MaskEntry masks) {
        return new Prepared(
                waiting,
                waiting.stream()
                        .map(RecordedEntry::record)
                        .collect(Collectors.toMap(
                                EntryRecord::id,
                                entry -> masks.mask(
                                        entry, entry.ground().validity().window()))));
    }

    Set<UUID> subjects() {
        return waiting.stream().map(entry -> entry.record().subjectId()).collect(Collectors.toSet());
    }

    List<UUID> ids() {
        return waiting.stream().map(entry -> entry.record().id()).toList();
    }

    Prepared only(Set<UUID> ids) {
        return new Prepared(
                waiting.stream()
                        .filter(entry -> ids.contains(entry.record().id()))
                        .toList(),
                masked);
    }

    /// Those that have a window, each in it.
    List<MaskedEntry> within(Map<UUID, PublicationWindow> windows) {
        return windows.entrySet().stream()
                .map(window ->
                        Objects.requireNonNull(masked.get(window.getKey())).within(window.getValue()))
                .toList();
    }
}
