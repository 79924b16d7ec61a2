package org.creditportal.cms.proceeding.article;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Edition.Writable;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import reactor.core.publisher.Mono;

/// Writes in the edition that is not signed yet, or begins the next one.
public final class EditDraft {

    private final ArticleDesk desk;

    public EditDraft(ArticleDesk desk) {
        this.desk = desk;
    }

    /// @param version the one that the writer read
    /// @return the article after the act
    /// @throws OvertakenException if another was faster: both texts are kept, one by the store, one by the
    ///     writer
    public Mono<Article> edit(UUID id, Account account, long version, Contents contents) {
        return desk.on(id, account, ArticleAct.DRAFT, article -> {
            if (article.version() != version) {
                return Mono.error(new OvertakenException(article, contents));
            }
            return Mono.just(Done.unseen(article.with(next(article, account, contents))));
        });
    }

    private static Edition next(Article article, Account account, Contents contents) {
        if (article.newest() instanceof Writable writable) {
            return writable.edited(contents, account.id());
        }
        return new Draft(new Manuscript(
                UuidCreator.getTimeOrderedEpoch(),
                article.nextNumber(),
                contents,
                account.id(),
                account.id(),
                article.newest().manuscript().justifications()));
    }
}
