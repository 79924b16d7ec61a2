package org.creditportal.portal.article;

import java.util.List;
import org.creditportal.cms.publication.Addressed;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.ReadAround;
import org.creditportal.portal.web.ReaderProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Reads what is at an article's address: the visible edition with what may be shown around it, or what its withdrawal
/// left there.
@Component
final class ReadArticle {

    private final EdgeWatch edges;
    private final PublishedArticles articles;
    private final ArticleLinks links;
    private final ReadAround readAround;

    ReadArticle(EdgeWatch edges, PublishedArticles articles, ArticleLinks links, ReadAround readAround) {
        this.edges = edges;
        this.articles = articles;
        this.links = links;
        this.readAround = readAround;
    }

    /// @param slug as it stands in the address
    /// @throws ReaderProblem 404 or 410
    Mono<Found> read(String slug) {
        var address = Slug.parse(slug).orElseThrow(ReaderProblem::notFound);
        return edges.moment()
                .flatMap(moment -> articles.at(address, moment.at())
                        .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                        .flatMap(addressed -> read(addressed, moment)));
    }

    private Mono<Found> read(Addressed addressed, Moment moment) {
        return switch (addressed) {
            case Addressed.Shown(var article) -> gather(article, null, moment);
            case Addressed.Ended(var article, var withdrawal) -> ended(article, withdrawal, moment);
        };
    }

    private Mono<Found> ended(PublishedArticle article, Withdrawal withdrawal, Moment moment) {
        return switch (withdrawal) {
            case Withdrawal.Gone() -> Mono.error(ReaderProblem.gone());
            case Withdrawal.Vanished() -> Mono.error(ReaderProblem.notFound());
            case Withdrawal.Moved(var to) -> Mono.just(new Found.Moved(to));
            case Withdrawal.Retracted(var banner) -> gather(article, banner, moment);
        };
    }

    private Mono<Found> gather(PublishedArticle article, @Nullable String banner, Moment moment) {
        return Mono.zip(
                        isFollowed(article),
                        articles.history(article.article(), moment.at()).collectList(),
                        readAround.read(List.of(article), moment.at()),
                        forwardedBy(article, moment))
                .map(all ->
                        new Found.Read(moment, article, banner, all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    private Mono<Boolean> isFollowed(PublishedArticle article) {
        var until = article.window().until();
        return until == null
                ? Mono.just(false)
                : articles.at(article.slug(), until)
                        .map(next -> next instanceof Addressed.Shown)
                        .defaultIfEmpty(false);
    }

    private Mono<List<ArticleLink>> forwardedBy(PublishedArticle article, Moment moment) {
        return article.kind() == ArticleKind.POLICY
                ? links.forwarding(article.article(), moment.at()).collectList()
                : Mono.just(List.of());
    }
}
