package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedAddresses;
import org.creditportal.cms.vocabulary.SubjectKind;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Where what is visible in the store in memory can be found.
record AddressesInMemory(StoreInMemory store) implements PublishedAddresses {

    @Override
    public Mono<Long> count(Instant at) {
        return store.unlessFailing(() -> Mono.just((long) all(at).size()));
    }

    @Override
    public Flux<Address> page(Instant at, long skipped, int limit) {
        return store.unlessFailing(() -> Mono.just(all(at)))
                .flatMapIterable(found -> found)
                .skip(skipped)
                .take(limit);
    }

    private List<Address> all(Instant at) {
        var articles = store.articles()
                .visibleAt(at)
                .map(article -> new Address(
                        "/articles/" + article.slug(), article.window().from()));
        var announcements = store.announcements()
                .all()
                .filter(announcement -> announcement.window().contains(at))
                .map(announcement -> new Address(
                        "/announcements/" + announcement.id(),
                        announcement.window().from()));
        var entries = store.visibleAt(at)
                .filter(entry -> entry.subject().kind() == SubjectKind.ORGANISATION)
                .map(entry ->
                        new Address("/entries/" + entry.id(), entry.window().from()));
        return Stream.of(articles, announcements, entries)
                .flatMap(found -> found)
                .toList();
    }
}
