package org.creditportal.portal.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.Reference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Announcements of the store in memory, and the entries that they refer to.
final class AnnouncementsInMemory implements PublishedAnnouncements {

    private final Map<UUID, PublishedAnnouncement> announcements = new ConcurrentHashMap<>();
    private final Map<UUID, List<UUID>> references = new ConcurrentHashMap<>();
    private final StoreInMemory store;

    AnnouncementsInMemory(StoreInMemory store) {
        this.store = store;
    }

    void put(PublishedAnnouncement announcement, List<UUID> entries) {
        announcements.put(announcement.id(), announcement);
        references.put(announcement.id(), entries);
    }

    Stream<PublishedAnnouncement> all() {
        return announcements.values().stream();
    }

    @Override
    public Mono<PublishedAnnouncement> find(UUID id) {
        return store.unlessFailing(() -> Mono.justOrEmpty(announcements.get(id)));
    }

    @Override
    public Flux<PublishedAnnouncement> visible(Collection<UUID> ids, Instant at) {
        return from(visibleAt(at).filter(announcement -> ids.contains(announcement.id())));
    }

    @Override
    public Flux<PublishedAnnouncement> ofEntry(UUID entry, Instant at) {
        return from(visibleAt(at)
                .filter(announcement -> referred(announcement.id()).contains(entry))
                .sorted(Comparator.comparing(
                                (PublishedAnnouncement one) -> one.window().from())
                        .reversed()));
    }

    @Override
    public Mono<Long> countReferences(UUID announcement) {
        return store.unlessFailing(() -> Mono.just((long) referred(announcement).size()));
    }

    @Override
    public Flux<Reference> references(Collection<UUID> ids, Instant at, int most) {
        return from(ids.stream()
                .flatMap(id -> referred(id).stream()
                        .map(store::entry)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .limit(most)
                        .map(entry -> reference(id, entry, at))
                        .sorted(Comparator.comparing(reference -> !reference.isVisible()))));
    }

    static Reference reference(UUID announcement, PublishedEntry entry, Instant at) {
        var number = entry.decisionNumber();
        return new Reference(
                announcement,
                entry.id(),
                number == null ? entry.basis() : number,
                entry.window().contains(at) ? entry.subject().name() + " · " + entry.listName() : null,
                changedAt(entry, at));
    }

    private static @Nullable Instant changedAt(PublishedEntry entry, Instant at) {
        var window = entry.window();
        if (window.isEmpty() || !window.hasBegun(at)) {
            return null;
        }
        return window.isOver(at) ? window.until() : window.from();
    }

    private List<UUID> referred(UUID announcement) {
        return references.getOrDefault(announcement, List.of());
    }

    private Stream<PublishedAnnouncement> visibleAt(Instant at) {
        return all().filter(announcement -> announcement.window().contains(at));
    }

    private <T> Flux<T> from(Stream<T> rows) {
        var found = rows.toList();
        return store.unlessFailing(() -> Mono.just(found)).flatMapIterable(all -> all);
    }
}
