package org.creditportal.portal.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.Reference;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import reactor.core.publisher.Flux;

/// What the articles of the store in memory are linked with.
record ArticleLinksInMemory(StoreInMemory store) implements ArticleLinks {

    @Override
    public Flux<ArticleLink> named(Collection<UUID> articles, Instant at) {
        return links(store.articles().visibleAt(at).filter(edition -> articles.contains(edition.article())));
    }

    @Override
    public Flux<ArticleLink> forwarding(UUID article, Instant at) {
        return links(store.articles()
                .visibleAt(at)
                .filter(edition -> edition.fields() instanceof PolicyFields policy
                        && policy.forwards().contains(article)));
    }

    @Override
    public Flux<ArticleLink> guides(ListKind list, Instant at) {
        return links(store.articles()
                .visibleAt(at)
                .filter(edition -> edition.fields() instanceof GuideFields guide
                        && guide.lists().contains(list)));
    }

    @Override
    public Flux<Reference> entries(UUID article, Collection<UUID> entries, Instant at) {
        return store.articles()
                .from(entries.stream()
                        .map(store::entry)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .map(entry -> AnnouncementsInMemory.reference(article, entry, at))
                        .sorted(Comparator.comparing(reference -> !reference.isVisible())));
    }

    private Flux<ArticleLink> links(Stream<PublishedArticle> editions) {
        return store.articles()
                .from(editions.sorted(Comparator.comparing((PublishedArticle edition) ->
                                        edition.window().from())
                                .reversed())
                        .map(edition -> new ArticleLink(
                                edition.id(),
                                edition.article(),
                                edition.kind(),
                                edition.slug(),
                                edition.title(),
                                edition.summary(),
                                edition.window().from())));
    }
}
