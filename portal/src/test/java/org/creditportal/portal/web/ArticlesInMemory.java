package org.creditportal.portal.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.MediumUse;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Editions of articles of the store in memory.
final class ArticlesInMemory implements PublishedArticles {

    private final List<PublishedArticle> editions = new CopyOnWriteArrayList<>();
    private final Map<UUID, List<PublishedMedium>> media = new ConcurrentHashMap<>();
    private final StoreInMemory store;

    ArticlesInMemory(StoreInMemory store) {
        this.store = store;
    }

    void put(PublishedArticle edition, List<PublishedMedium> shown) {
        editions.add(edition);
        media.put(edition.id(), shown);
    }

    Stream<PublishedArticle> all() {
        return editions.stream();
    }

    Stream<PublishedArticle> visibleAt(Instant at) {
        return all().filter(edition -> edition.window().contains(at));
    }

    @Override
    public Mono<Addressed> at(Slug slug, Instant at) {
        return store.unlessFailing(() -> Mono.justOrEmpty(begun(at)
                .filter(edition -> edition.slug().equals(slug))
                .max(Comparator.comparing(edition -> edition.window().from()))
                .map(edition -> addressed(edition, at))));
    }

    @Override
    public Flux<PublishedArticle> visible(Collection<UUID> ids, Instant at) {
        return from(visibleAt(at).filter(edition -> ids.contains(edition.id())));
    }

    @Override
    public Flux<EditionNote> history(UUID article, Instant at) {
        return from(begun(at)
                .filter(edition -> edition.article().equals(article))
                .sorted(Comparator.comparing(
                                (PublishedArticle edition) -> edition.window().from())
                        .reversed())
                .map(edition ->
                        new EditionNote(edition.edition(), edition.window().from(), edition.changeNote())));
    }

    @Override
    public Flux<MediumUse> media(Collection<UUID> ids) {
        return from(ids.stream()
                .flatMap(id -> media.getOrDefault(id, List.of()).stream().map(medium -> new MediumUse(id, medium))));
    }

    private Stream<PublishedArticle> begun(Instant at) {
        return all().filter(edition ->
                !edition.window().isEmpty() && edition.window().hasBegun(at));
    }

    private static Addressed addressed(PublishedArticle edition, Instant at) {
        var withdrawal = edition.withdrawal();
        return edition.window().contains(at)
                ? new Addressed.Shown(edition)
                : new Addressed.Ended(edition, withdrawal == null ? new Withdrawal.Gone() : withdrawal);
    }

    <T> Flux<T> from(Stream<T> rows) {
        var found = rows.toList();
        return store.unlessFailing(() -> Mono.just(found)).flatMapIterable(all -> all);
    }
}
