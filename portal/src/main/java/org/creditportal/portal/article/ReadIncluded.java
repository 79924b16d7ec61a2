package org.creditportal.portal.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.portal.web.Around;
import org.creditportal.portal.web.ArticleItem;
import org.creditportal.portal.web.ReadAround;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads the articles that others refer to, where a program asks for them too.
@Component
final class ReadIncluded {

    private final PublishedArticles articles;
    private final ReadAround readAround;

    ReadIncluded(PublishedArticles articles, ReadAround readAround) {
        this.articles = articles;
        this.readAround = readAround;
    }

    /// @return each article once; empty if none was asked for
    Mono<List<ArticleItem>> read(Collection<PublishedArticle> shown, Around around, ItemShape shape, Instant at) {
        var editions = shown.stream()
                .flatMap(article -> related(article, shape))
                .distinct()
                .map(around::link)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .map(ArticleLink::edition)
                .toList();
        return editions.isEmpty() ? Mono.just(List.of()) : items(editions, at);
    }

    private Mono<List<ArticleItem>> items(List<UUID> editions, Instant at) {
        return articles.visible(editions, at)
                .collectSortedList((one, other) -> one.id().compareTo(other.id()))
                .flatMap(found -> readAround
                        .read(found, at)
                        .map(around -> found.stream()
                                .map(article -> ArticleItem.of(article, around))
                                .toList()));
    }

    private static Stream<UUID> related(PublishedArticle article, ItemShape shape) {
        if (!(article.fields() instanceof PolicyFields policy)) {
            return Stream.empty();
        }
        return Stream.concat(
                shape.includes(ItemShape.FORWARDS) ? policy.forwards().stream() : Stream.empty(),
                shape.includes(ItemShape.INTERPRETATION)
                        ? Stream.ofNullable(policy.interpretation()).map(Objects::requireNonNull)
                        : Stream.empty());
    }
}
