package org.creditportal.portal.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditportal.cms.publication.EdgeView;
import org.creditportal.cms.publication.Edges;
import org.creditportal.cms.publication.Lag;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What is published, kept in memory. It can fail, as PostgreSQL can.
final class StoreInMemory implements PublishedEntries, Edges, Lag {

    private static final Instant FIRST_EDGE = Instant.parse("2020-01-01T00:00:00Z");

    private final Map<UUID, PublishedEntry> entries = new ConcurrentHashMap<>();
    private final AnnouncementsInMemory announcements = new AnnouncementsInMemory(this);
    private final ArticlesInMemory articles = new ArticlesInMemory(this);
    private final PortalTime time;
    private volatile @Nullable Throwable failure;
    private volatile List<Instant> unacknowledged = List.of();

    StoreInMemory(PortalTime time) {
        this.time = time;
    }

    void put(PublishedEntry entry) {
        entries.put(entry.id(), entry);
    }

    AnnouncementsInMemory announcements() {
        return announcements;
    }

    ArticlesInMemory articles() {
        return articles;
    }

    void failWith(Throwable other) {
        failure = other;
    }

    void recover() {
        failure = null;
    }

    void leaveUnacknowledged(Instant... effects) {
        unacknowledged = List.of(effects);
    }

    @Override
    public Mono<PublishedEntry> find(UUID id) {
        return unlessFailing(() -> Mono.justOrEmpty(entries.get(id)));
    }

    @Override
    public Flux<PublishedEntry> visible(Collection<UUID> ids, Instant at) {
        return unlessFailing(() -> Mono.just(
                        visibleAt(at).filter(entry -> ids.contains(entry.id())).toList()))
                .flatMapIterable(found -> found);
    }

    @Override
    public Flux<PublishedEntry> ofOrganisation(UnifiedSocialCreditCode code, Instant at) {
        return unlessFailing(() -> Mono.just(visibleAt(at)
                        .filter(entry -> code.value().equals(entry.subject().uscc()))
                        .sorted((one, other) ->
                                other.window().from().compareTo(one.window().from()))
                        .toList()))
                .flatMapIterable(found -> found);
    }

    @Override
    public Mono<EdgeView> look() {
        return unlessFailing(() -> Mono.just(view(time.instant())));
    }

    @Override
    public Mono<Figures> measure() {
        return unlessFailing(() -> Mono.just(new Figures(
                unacknowledged.size(),
                0,
                0,
                entries.size() + announcements.all().count() + articles.all().count())));
    }

    @Nullable
    PublishedEntry entry(UUID id) {
        return entries.get(id);
    }

    <T> Mono<T> unlessFailing(Supplier<Mono<T>> answer) {
        return Mono.defer(() -> {
            var why = failure;
            return why == null ? answer.get() : Mono.error(why);
        });
    }

    Stream<PublishedEntry> visibleAt(Instant at) {
        return entries.values().stream().filter(entry -> entry.window().contains(at));
    }

    private EdgeView view(Instant now) {
        var edges = Stream.of(entries.values().stream(), announcements.all(), articles.all())
                .flatMap(records -> records)
                .map(Published::window)
                .filter(window -> !window.isEmpty())
                .flatMap(StoreInMemory::edges)
                .sorted()
                .distinct()
                .toList();
        var upcoming = edges.stream().filter(edge -> edge.isAfter(now)).toList();
        return new EdgeView(
                edges.stream().filter(edge -> !edge.isAfter(now)).reduce(FIRST_EDGE, (earlier, later) -> later),
                upcoming,
                upcoming.isEmpty() ? null : upcoming.getFirst(),
                unacknowledged,
                "虚构市",
                Duration.ZERO);
    }

    private static Stream<Instant> edges(PublicationWindow window) {
        return Stream.concat(Stream.of(window.from()), Stream.ofNullable(window.until()));
    }
}
