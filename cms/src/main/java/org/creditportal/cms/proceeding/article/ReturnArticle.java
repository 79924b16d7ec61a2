package org.creditportal.cms.proceeding.article;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Remark;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// The head gives a submitted edition back, and says why.
public final class ReturnArticle {

    private final ArticleDesk desk;

    public ReturnArticle(ArticleDesk desk) {
        this.desk = desk;
    }

    public Mono<Article> giveBack(UUID id, Account head, String remark) {
        return desk.on(id, head, ArticleAct.RETURN, article -> {
            var said = new Remark(
                    head.id(), desk.clock().instant(), Masking.text(remark).value());
            var returned = ((Submitted) article.newest()).returned(said);
            return Mono.just(new Done(article.with(returned), null, Map.of("remark", said.text())));
        });
    }
}
