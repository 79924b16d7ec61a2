package org.creditportal.cms.proceeding.article;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Edition.Unsigned;
import org.creditportal.cms.article.FoundNumber;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.article.PersonalNumbers;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import reactor.core.publisher.Mono;

/// Masks a number of a person in an edition, or puts on record by which law it may stand (C6).
public final class SettleNumber {

    private final ArticleDesk desk;

    public SettleNumber(ArticleDesk desk) {
        this.desk = desk;
    }

    /// @param finding its key
    public Mono<Article> mask(UUID id, Account account, String finding) {
        return settle(
                id,
                account,
                ArticleAct.MASKING,
                finding,
                Map.of("finding", finding),
                manuscript -> manuscript.masked(PersonalNumbers.mask(manuscript.contents(), finding)
                        .orElseThrow(() -> new Refusal.NotPossibleNow("数字被格式分开，不能自动遮盖；请在正文中改写后保存。"))));
    }

    /// A citizen identity number is masked for readers all the same.
    ///
    /// @param basis the law, named
    public Mono<Article> justify(UUID id, Account account, String finding, String basis) {
        var note = Map.of("finding", finding, "basis", basis);
        return settle(
                id,
                account,
                ArticleAct.JUSTIFICATION,
                finding,
                note,
                manuscript -> manuscript.justified(
                        finding, basis, account.id(), desk.clock().instant()));
    }

    private Mono<Article> settle(
            UUID id,
            Account account,
            ArticleAct act,
            String finding,
            Map<String, ?> note,
            Function<Manuscript, Manuscript> how) {
        return desk.on(id, account, act, article -> {
            var edition = (Unsigned) article.newest();
            demandFound(edition.manuscript(), finding);
            return Mono.just(new Done(article.with(edition.with(how.apply(edition.manuscript()))), null, note));
        });
    }

    private static void demandFound(Manuscript manuscript, String finding) {
        if (PersonalNumbers.in(manuscript.contents()).stream()
                .map(FoundNumber::key)
                .noneMatch(finding::equals)) {
            throw new Refusal.NotPossibleNow("文中没有这一处（finding）；请重新 GET 文章，按 findings 里的编号办理。");
        }
    }
}
