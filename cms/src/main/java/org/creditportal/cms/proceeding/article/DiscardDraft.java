package org.creditportal.cms.proceeding.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import reactor.core.publisher.Mono;

/// Throws an edition away that was never signed; an article that has no other goes with it, and its
/// address is free.
public final class DiscardDraft {

    private final ArticleDesk desk;

    public DiscardDraft(ArticleDesk desk) {
        this.desk = desk;
    }

    /// @return the article, empty if nothing is left of it
    public Mono<Article> discard(UUID id, Account account) {
        return desk.find(id, account)
                .flatMap(article -> article.editions().size() == 1
                        ? desk.unitOfWork().inOne(forget(id, account))
                        : desk.on(
                                id,
                                account,
                                ArticleAct.DISCARD,
                                locked -> Mono.just(Done.unseen(locked.without(locked.newest())))));
    }

    private Mono<Article> forget(UUID id, Account account) {
        return desk.articles()
                .lock(id)
                .doOnNext(article -> desk.admit(article, ArticleAct.DISCARD, account))
                .flatMap(article -> desk.articles()
                        .forget(id)
                        .then(desk.audit()
                                .record(List.of(new AuditRecord(
                                        account.id(),
                                        ArticleAct.DISCARD.code(),
                                        "article",
                                        id,
                                        Map.of("slug", article.slug().value()))))))
                .then(Mono.empty());
    }
}
