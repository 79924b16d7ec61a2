package org.creditportal.cms.proceeding.article;

import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Writable;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import reactor.core.publisher.Mono;

/// Hands an edition to the head of the department.
public final class SubmitArticle {

    private final ArticleDesk desk;
    private final CheckEdition checkEdition;

    public SubmitArticle(ArticleDesk desk, CheckEdition checkEdition) {
        this.desk = desk;
        this.checkEdition = checkEdition;
    }

    /// @throws org.creditportal.cms.proceeding.Refusal naming what is in the way, numbers of persons
    ///     before all (C6)
    public Mono<Article> submit(UUID id, Account account) {
        return desk.on(id, account, ArticleAct.SUBMISSION, article -> {
            var now = desk.clock().instant();
            return checkEdition
                    .check(article, article.newest(), now)
                    .doOnNext(faults -> CheckEdition.demandNone(faults, "提交"))
                    .map(none -> article.newest())
                    .cast(Writable.class)
                    .map(edition -> Done.unseen(article.with(edition.submitted(account.id(), now))));
        });
    }
}
