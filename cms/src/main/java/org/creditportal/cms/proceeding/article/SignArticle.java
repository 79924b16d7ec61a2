package org.creditportal.cms.proceeding.article;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Signature;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The responsible head, who had no hand in it, signs an edition; it is seen from then or from a set
/// instant on, and ends the one before it in that instant (A11).
public final class SignArticle {

    private final ArticleDesk desk;
    private final CheckEdition checkEdition;
    private final EntryPublications publications;

    public SignArticle(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        this.desk = desk;
        this.checkEdition = checkEdition;
        this.publications = publications;
    }

    /// @param publishAt `null` for as soon as possible
    /// @param withdrawAt first instant at which it is seen no more, `null` for never
    /// @throws Refusal if the account drafted it or wrote in it last, or something is in the way
    public Mono<Article> sign(UUID id, Account head, @Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        return desk.on(id, head, ArticleAct.SIGNATURE, article -> {
            var submitted = (Submitted) article.newest();
            demandOtherEyes(submitted.manuscript(), head);
            var now = desk.clock().instant();
            return checkEdition
                    .check(article, submitted, publishAt == null || publishAt.isBefore(now) ? now : publishAt)
                    .doOnNext(faults -> CheckEdition.demandNone(faults, "签发"))
                    .then(publications.guard())
                    .map(edge ->
                            signed(article, submitted, new Signature(head.id(), now), edge, publishAt, withdrawAt));
        });
    }

    private static void demandOtherEyes(Manuscript manuscript, Account head) {
        if (manuscript.isBy(head.id())) {
            throw new Refusal.Forbidden("起草人和最后修改人不得签发，请由本部门另一位负责人签发。");
        }
    }

    private static Done signed(
            Article article,
            Submitted submitted,
            Signature signature,
            Instant edge,
            @Nullable Instant publishAt,
            @Nullable Instant withdrawAt) {
        var plan = plan(edge, publishAt, withdrawAt);
        return new Done(article.with(submitted.signed(signature, plan)), edge, note(plan));
    }

    /// What is not possible any more begins as soon as possible.
    static PublicationWindow plan(Instant edge, @Nullable Instant publishAt, @Nullable Instant withdrawAt) {
        var plan = new PublicationWindow(publishAt == null || publishAt.isBefore(edge) ? edge : publishAt, withdrawAt);
        if (plan.isEmpty()) {
            throw new Refusal.NotPossibleNow("撤下的时刻必须晚于公开的时刻，且不能已经过去。");
        }
        return plan;
    }

    static Map<String, Object> note(PublicationWindow plan) {
        var note = new LinkedHashMap<String, Object>();
        note.put("from", plan.from().toString());
        var until = plan.until();
        note.put("until", until == null ? "" : until.toString());
        return note;
    }
}
