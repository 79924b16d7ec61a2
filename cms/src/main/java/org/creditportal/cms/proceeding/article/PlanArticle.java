package org.creditportal.cms.proceeding.article;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Signed;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The head moves a planned beginning or end that has not come yet, or lets an edition go on that was held.
public final class PlanArticle {

    private final ArticleDesk desk;
    private final CheckEdition checkEdition;
    private final EntryPublications publications;

    public PlanArticle(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        this.desk = desk;
        this.checkEdition = checkEdition;
        this.publications = publications;
    }

    /// @param publishAt `null`: as it is, or as soon as possible if it was held
    /// @param withdrawAt `null` for never
    public Mono<Article> plan(UUID id, Account head, @Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        return desk.on(id, head, ArticleAct.PLAN, article -> {
            var now = desk.clock().instant();
            var edition = article.plannable(now).orElseThrow();
            var from = publishAt == null ? edition.plan().from() : publishAt;
            return checkEdition
                    .check(article, edition, from.isBefore(now) ? now : from)
                    .doOnNext(faults -> CheckEdition.demandNone(faults, "调整公开时间"))
                    .then(publications.guard())
                    .map(edge -> planned(article, edition, edge, publishAt, withdrawAt));
        });
    }

    private static Done planned(
            Article article, Signed edition, Instant edge, @Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        var plan = switch (edition) {
            case Held held -> SignArticle.plan(edge, publishAt, withdrawAt);
            case Effective effective -> moved(effective.plan(), edge, publishAt, withdrawAt);
            case Superseded superseded -> superseded.plan();
            case Withdrawn withdrawn -> withdrawn.plan();
        };
        var after = new Effective(edition.manuscript(), edition.signature(), plan);
        return new Done(article.with(after), edge, SignArticle.note(plan));
    }

    private static PublicationWindow moved(
            PublicationWindow plan, Instant edge, @Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        var hasBegun = plan.from().isBefore(edge);
        if (hasBegun && publishAt != null && !publishAt.equals(plan.from())) {
            throw new Refusal.NotPossibleNow("已经公开或即将公开，不能再改公开时刻；可以改 withdrawAt，或 withdrawal。");
        }
        var until = plan.until();
        if (until != null && until.isBefore(edge)) {
            throw new Refusal.NotPossibleNow("已经撤下或即将撤下，不能再改期；请另写一版。");
        }
        if (withdrawAt != null && withdrawAt.isBefore(edge)) {
            throw new Refusal.NotPossibleNow("withdrawAt 已经过去；要立即撤下请用 withdrawal。");
        }
        return hasBegun
                ? new PublicationWindow(plan.from(), withdrawAt)
                : SignArticle.plan(edge, publishAt == null ? plan.from() : publishAt, withdrawAt);
    }
}
