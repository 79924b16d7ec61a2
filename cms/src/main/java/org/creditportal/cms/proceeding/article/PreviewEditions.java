package org.creditportal.cms.proceeding.article;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.PreviewToken;
import org.creditportal.cms.article.Seal;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.publication.PreviewArticles;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.PublicationWindow;
import reactor.core.publisher.Mono;

/// Gives links by which an edition can be looked at before it is published, and opens them.
public final class PreviewEditions implements PreviewArticles {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final ArticleDesk desk;
    private final Seal seal;

    public PreviewEditions(ArticleDesk desk, Seal seal) {
        this.desk = desk;
        this.seal = seal;
    }

    /// @param path of the page
    /// @param expiry from when on it shows nothing
    public record Link(String path, Instant expiry) {}

    /// To the newest edition.
    public Mono<Link> link(UUID id, Account account) {
        return desk.find(id, account)
                .doOnNext(article -> desk.admit(article, ArticleAct.PREVIEW_LINK, account))
                .flatMap(article -> link(article, account));
    }

    private Mono<Link> link(Article article, Account account) {
        var edition = article.newest().number();
        var expiry = desk.clock().instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.MILLIS);
        var token = new PreviewToken(article.id(), edition, expiry).sealed(seal);
        var record = new AuditRecord(
                account.id(), ArticleAct.PREVIEW_LINK.code(), "article", article.id(), Map.of("edition", edition));
        return desk.unitOfWork()
                .inOne(desk.audit().record(List.of(record)))
                .thenReturn(new Link("/articles/preview/" + token, expiry));
    }

    @Override
    public Mono<PublishedArticle> open(String token) {
        var now = desk.clock().instant();
        return Mono.justOrEmpty(PreviewToken.open(token, seal, now))
                .flatMap(named -> desk.articles()
                        .find(named.article())
                        .flatMap(article -> Mono.justOrEmpty(article.edition(named.edition()))
                                .map(edition -> shown(article, edition, now, named.expiry()))));
    }

    private static PublishedArticle shown(Article article, Edition edition, Instant now, Instant expiry) {
        var contents = ShowEditions.masked(article, edition).contents();
        return new PublishedArticle(
                contents.id(),
                contents.article(),
                article.version(),
                contents.edition(),
                contents.slug(),
                contents.title(),
                contents.summary(),
                contents.body(),
                contents.attachments(),
                contents.fields(),
                contents.department().name(),
                contents.region(),
                contents.changeNote(),
                now,
                new PublicationWindow(now, expiry),
                null);
    }
}
