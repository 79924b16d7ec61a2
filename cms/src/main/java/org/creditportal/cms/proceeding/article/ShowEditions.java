package org.creditportal.cms.proceeding.article;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Showing;
import org.creditportal.cms.publication.ArticlePublications;
import org.creditportal.cms.publication.EditionPlans;
import org.creditportal.cms.publication.MaskedArticle;
import org.creditportal.cms.publication.Masking;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets readers see what an act changed of an article: the edition that begins and the one that ends at
/// that, both edges of it at one instant.
public final class ShowEditions {

    private final ArticlePublications publications;
    private final EditionPlans plans;

    public ShowEditions(ArticlePublications publications, EditionPlans plans) {
        this.publications = publications;
        this.plans = plans;
    }

    /// @param edge of the act, `null` where nothing changes for readers
    Mono<Void> show(Article before, Article after, @Nullable Instant edge) {
        if (edge == null) {
            return Mono.empty();
        }
        var former = before.showings();
        var showings = after.showings();
        return Flux.fromIterable(after.editions())
                .filter(edition -> !Objects.equals(former.get(edition.id()), showings.get(edition.id())))
                .concatMap(edition -> show(after, edition, former, showings, edge))
                .then();
    }

    private Mono<Void> show(
            Article article, Edition edition, Map<UUID, Showing> former, Map<UUID, Showing> showings, Instant edge) {
        var showing = Objects.requireNonNull(showings.get(edition.id()));
        if (former.containsKey(edition.id())) {
            return plans.move(edition.id(), showing.window(), showing.answer(), edge);
        }
        return publications.publish(masked(article, edition), showing.window());
    }

    static MaskedArticle masked(Article article, Edition edition) {
        var contents = edition.contents();
        return Masking.article(new MaskedArticle.Contents(
                edition.id(),
                article.id(),
                edition.number(),
                article.slug(),
                contents.title(),
                contents.summary(),
                contents.body().html().value(),
                contents.attachments(),
                contents.fields(),
                article.department(),
                article.region(),
                contents.changeNote(),
                contents.media()));
    }
}
