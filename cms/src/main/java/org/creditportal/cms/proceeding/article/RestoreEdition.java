package org.creditportal.cms.proceeding.article;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import reactor.core.publisher.Mono;

/// Begins the next edition with what an old one says.
public final class RestoreEdition {

    private final ArticleDesk desk;

    public RestoreEdition(ArticleDesk desk) {
        this.desk = desk;
    }

    public Mono<Article> restore(UUID id, Account account, int number) {
        return desk.on(id, account, ArticleAct.RESTORATION, article -> {
            var former = article.edition(number)
                    .orElseThrow(() -> new Refusal.NotPossibleNow(
                            "没有第 " + number + " 版；现有 1 到 " + article.newest().number() + "。"));
            return Mono.just(new Done(article.with(again(article, former, account)), null, Map.of("from", number)));
        });
    }

    private static Draft again(Article article, Edition former, Account account) {
        var contents = former.contents();
        return new Draft(new Manuscript(
                UuidCreator.getTimeOrderedEpoch(),
                article.nextNumber(),
                new Contents(
                        contents.title(),
                        contents.summary(),
                        contents.body(),
                        contents.attachments(),
                        contents.fields(),
                        "恢复第 " + former.number() + " 版的内容。"),
                account.id(),
                account.id(),
                former.manuscript().justifications()));
    }
}
