package org.creditportal.portal.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.MediumUse;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.publication.Reference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Reads what articles show besides their own words, for all of them at once.
@Component
public final class ReadAround {

    private final PublishedArticles articles;
    private final ArticleLinks links;

    ReadAround(PublishedArticles articles, ArticleLinks links) {
        this.articles = articles;
        this.links = links;
    }

    public Mono<Around> read(Collection<PublishedArticle> shown, Instant at) {
        return shown.isEmpty() ? Mono.just(Around.NOTHING) : readSome(shown, at);
    }

    private Mono<Around> readSome(Collection<PublishedArticle> shown, Instant at) {
        return Mono.zip(media(shown), named(shown, at), entries(shown, at))
                .map(all -> new Around(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<Map<UUID, List<PublishedMedium>>> media(Collection<PublishedArticle> shown) {
        return articles.media(shown.stream().map(PublishedArticle::id).toList())
                .collect(Collectors.groupingBy(
                        MediumUse::edition, Collectors.mapping(MediumUse::medium, Collectors.toList())));
    }

    private Mono<Map<UUID, ArticleLink>> named(Collection<PublishedArticle> shown, Instant at) {
        var ids = shown.stream()
                .flatMap(article -> article.fields().articles().stream())
                .distinct()
                .toList();
        return links.named(ids, at).collectMap(ArticleLink::article);
    }

    private Mono<Map<UUID, Reference>> entries(Collection<PublishedArticle> shown, Instant at) {
        return Flux.fromIterable(shown)
                .concatMap(article -> links.entries(
                        article.article(), List.copyOf(article.fields().entries()), at))
                .collectMap(Reference::entry);
    }
}
