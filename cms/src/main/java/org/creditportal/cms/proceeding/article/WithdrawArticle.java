package org.creditportal.cms.proceeding.article;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Taking;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The head takes an article from view, now or at an instant to come, and says what its address answers
/// from then on.
public final class WithdrawArticle {

    private final ArticleDesk desk;
    private final EntryPublications publications;

    public WithdrawArticle(ArticleDesk desk, EntryPublications publications) {
        this.desk = desk;
        this.publications = publications;
    }

    /// @param at `null` for now
    /// @param edition a scheduled one that shall never begin, while the article stays; `null` for the article
    public record Asked(
            Withdrawal withdrawal,
            @Nullable Instant at,
            String reason,
            @Nullable Integer edition) {}

    public Mono<Article> withdraw(UUID id, Account head, Asked asked) {
        return desk.on(id, head, ArticleAct.WITHDRAWAL, article -> {
            demandAnotherPlace(article.slug(), asked.withdrawal());
            return publications.guard().map(edge -> withdrawn(article, head, asked, edge));
        });
    }

    private static void demandAnotherPlace(Slug slug, Withdrawal withdrawal) {
        if (withdrawal instanceof Withdrawal.Moved(var to) && to.equals(slug)) {
            throw new Refusal.NotPossibleNow("文章不能移到它自己的网址。");
        }
    }

    private static Done withdrawn(Article article, Account head, Asked asked, Instant edge) {
        var reason = Masking.text(asked.reason()).value();
        var note = Map.of("reason", reason, "at", String.valueOf(asked.at()));
        var edition = asked.edition();
        if (edition == null) {
            var taking = new Taking(asked.withdrawal(), instant(article, asked, edge), head.id(), reason);
            return new Done(article.withdrawn(taking), edge, note);
        }
        var coming = coming(article, edition, edge);
        var never = new Taking(asked.withdrawal(), coming.plan().from(), head.id(), reason);
        return new Done(
                article.with(new Withdrawn(coming.manuscript(), coming.signature(), coming.plan(), never)), edge, note);
    }

    private static Effective coming(Article article, int edition, Instant edge) {
        return article.effective()
                .filter(effective -> effective.number() == edition)
                .filter(effective -> !effective.plan().from().isBefore(edge))
                .orElseThrow(() -> new Refusal.NotPossibleNow("第 " + edition + " 版不是还未公开的定时版本；不带 edition 则撤下整篇文章。"));
    }

    /// Of what is over already only the answer changes, at once.
    private static Instant instant(Article article, Asked asked, Instant edge) {
        var at = asked.at();
        if (at == null) {
            return article.lastEnd().filter(end -> end.isBefore(edge)).orElse(edge);
        }
        if (at.isBefore(edge)) {
            throw new Refusal.NotPossibleNow("at 已经过去；要立即撤下请不填 at。");
        }
        return at;
    }
}
