package org.creditportal.cms.api;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.proceeding.article.DiscardDraft;
import org.creditportal.cms.proceeding.article.PlanArticle;
import org.creditportal.cms.proceeding.article.PreviewEditions;
import org.creditportal.cms.proceeding.article.RestoreEdition;
import org.creditportal.cms.proceeding.article.ReturnArticle;
import org.creditportal.cms.proceeding.article.SettleNumber;
import org.creditportal.cms.proceeding.article.SignArticle;
import org.creditportal.cms.proceeding.article.SubmitArticle;
import org.creditportal.cms.proceeding.article.WithdrawArticle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/// Acts on articles, from their JSON to their answer.
record ArticleActs(
        SubmitArticle submitArticle,
        ReturnArticle returnArticle,
        SignArticle signArticle,
        PlanArticle planArticle,
        WithdrawArticle withdrawArticle,
        RestoreEdition restoreEdition,
        DiscardDraft discardDraft,
        SettleNumber settleNumber,
        PreviewEditions previewEditions,
        ArticleViews views) {

    private static final Set<String> WINDOW = Set.of("publishAt", "withdrawAt");

    Mono<Result> carryOut(ArticleAct act, UUID id, Account account, String text) {
        return switch (act) {
            case DRAFT -> Mono.error(ApiProblem.notFound());
            case SUBMISSION -> result(submitArticle.submit(id, account));
            case RETURN ->
                result(returnArticle.giveBack(id, account, only(text, "remark").text("remark")));
            case SIGNATURE -> sign(id, account, ActBody.parse(text, WINDOW));
            case PLAN -> plan(id, account, ActBody.parse(text, WINDOW));
            case WITHDRAWAL -> result(withdrawArticle.withdraw(id, account, ArticleBody.withdrawal(text)));
            case RESTORATION -> result(restoreEdition.restore(id, account, edition(text)));
            case MASKING ->
                result(settleNumber.mask(id, account, only(text, "finding").text("finding")));
            case JUSTIFICATION -> justify(id, account, ActBody.parse(text, Set.of("finding", "basis")));
            case DISCARD -> discard(id, account);
            case PREVIEW_LINK -> preview(id, account);
        };
    }

    private Mono<Result> sign(UUID id, Account account, ActBody body) {
        return result(signArticle.sign(id, account, body.instantOrNull("publishAt"), body.instantOrNull("withdrawAt")));
    }

    private Mono<Result> plan(UUID id, Account account, ActBody body) {
        return result(planArticle.plan(id, account, body.instantOrNull("publishAt"), body.instantOrNull("withdrawAt")));
    }

    private Mono<Result> justify(UUID id, Account account, ActBody body) {
        return result(settleNumber.justify(id, account, body.text("finding"), body.text("basis")));
    }

    private Mono<Result> discard(UUID id, Account account) {
        return discardDraft
                .discard(id, account)
                .flatMap(this::answer)
                .defaultIfEmpty(new Result(HttpStatus.OK.value(), Map.of(), Map.of("id", id, "state", "discarded")));
    }

    private Mono<Result> preview(UUID id, Account account) {
        return previewEditions
                .link(id, account)
                .map(link -> new Result(
                        HttpStatus.OK.value(),
                        Map.of(),
                        Map.of("link", link.path(), "validUntil", String.valueOf(EditionView.written(link.expiry())))));
    }

    private Mono<Result> result(Mono<Article> article) {
        return article.flatMap(this::answer);
    }

    /// The article after an act, with the tag that the next change names.
    Mono<Result> answer(Article article) {
        return views.of(article)
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(HttpHeaders.ETAG, tag(article)), view));
    }

    static String tag(Article article) {
        return "\"" + article.version() + "\"";
    }

    private static ActBody only(String text, String member) {
        return ActBody.parse(text, Set.of(member));
    }

    private static int edition(String text) {
        var edition = only(text, "edition").numberOrNull("edition", Integer.MAX_VALUE);
        if (edition == null) {
            throw ApiProblem.badRequest("请求正文缺少 edition（要恢复的版本号）。");
        }
        return edition;
    }
}
