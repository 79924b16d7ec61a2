package org.creditportal.cms.proceeding.article;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.vocabulary.article.Slug;
import reactor.core.publisher.Mono;

/// A clerk or the head of a department begins an article (D1–D9).
public final class DraftArticle {

    private final ArticleDesk desk;
    private final Catalogue catalogue;

    public DraftArticle(ArticleDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /// @throws Refusal if the account may not, or the address is taken
    public Mono<Article> draft(Account account, Slug slug, Contents contents) {
        if (!account.worksFor(account.department())) {
            throw new Refusal.Forbidden("只有部门的经办人和负责人可以起草文章。");
        }
        return catalogue
                .region()
                .map(region -> article(account, slug, contents, region))
                .flatMap(article -> desk.unitOfWork().inOne(begin(account, article)))
                .flatMap(desk.articles()::find);
    }

    private Mono<UUID> begin(Account account, Article article) {
        var record = new AuditRecord(
                account.id(),
                "draft",
                "article",
                article.id(),
                Map.of("slug", article.slug().value(), "kind", article.kind().code()));
        return desk.articles()
                .begin(article)
                .doOnNext(DraftArticle::demandFree)
                .then(desk.audit().record(List.of(record)))
                .thenReturn(article.id());
    }

    private static void demandFree(boolean wasFree) {
        if (!wasFree) {
            throw new Refusal.NotPossibleNow("这个网址（slug）已被使用，请换一个。");
        }
    }

    private static Article article(Account account, Slug slug, Contents contents, String region) {
        var manuscript =
                new Manuscript(UuidCreator.getTimeOrderedEpoch(), 1, contents, account.id(), account.id(), List.of());
        return new Article(
                UuidCreator.getTimeOrderedEpoch(),
                slug,
                contents.fields().kind(),
                account.department(),
                region,
                1,
                List.of(new Draft(manuscript)));
    }
}
