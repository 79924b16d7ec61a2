package org.creditportal.cms.proceeding.article;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Articles;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What every act on one article has in common: it is found and locked, the account may do it, the state
/// allows it, readers see what came of it, and it is on record who did it.
///
/// @param clock of this installation
public record ArticleDesk(
        UnitOfWork unitOfWork, Articles articles, ShowEditions showEditions, AuditTrail audit, Clock clock) {

    /// What an act made of an article.
    ///
    /// @param edge from which readers see it, `null` where they see nothing of it
    /// @param note what is noted of it
    record Done(Article after, @Nullable Instant edge, Map<String, ?> note) {

        static Done unseen(Article after) {
            return new Done(after, null, Map.of());
        }
    }

    /// @return the article, if the account works for its department
    public Mono<Article> find(UUID id, Account account) {
        return articles.find(id)
                .filter(article -> article.department().equals(account.department()))
                .switchIfEmpty(Mono.error(ArticleDesk::unknown));
    }

    /// Does an act of an account.
    Mono<Article> on(UUID id, Account account, ArticleAct act, Function<Article, Mono<Done>> what) {
        return unitOfWork
                .inOne(articles.lock(id)
                        .switchIfEmpty(Mono.error(ArticleDesk::unknown))
                        .doOnNext(article -> admit(article, act, account))
                        .flatMap(before -> carryOut(before, account.id(), act.code(), what)))
                .then(Mono.defer(() -> articles.find(id)));
    }

    /// Does what nobody had to do.
    Mono<Void> byItself(UUID id, String act, Function<Article, Mono<Done>> what) {
        return unitOfWork.inOne(articles.lock(id).flatMap(before -> carryOut(before, null, act, what)));
    }

    private Mono<Void> carryOut(
            Article before, @Nullable UUID account, String act, Function<Article, Mono<Done>> what) {
        return what.apply(before)
                .flatMap(done -> articles.keep(before, done.after())
                        .then(showEditions.show(before, done.after(), done.edge()))
                        .then(note(account, act, done)));
    }

    /// @throws Refusal if the account may not, or the state does not allow it
    void admit(Article article, ArticleAct act, Account account) {
        if (!account.worksFor(article.department())) {
            throw unknown();
        }
        if (act.needsHead() && account.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有部门负责人可以办理。");
        }
        demandPossible(article, act);
    }

    private void demandPossible(Article article, ArticleAct act) {
        var now = clock.instant();
        var possible = article.possibleActs(now);
        if (!possible.contains(act)) {
            throw new Refusal.NotPossibleNow("文章当前状态为 " + article.stateAt(article.newest(), now) + "，不能 " + act.code()
                    + "；现在可以：" + possible.stream().map(ArticleAct::code).collect(Collectors.joining("、")) + "。");
        }
    }

    private Mono<Void> note(@Nullable UUID account, String act, Done done) {
        var note = new LinkedHashMap<String, Object>(done.note());
        note.putIfAbsent("edition", done.after().newest().number());
        return audit.record(
                List.of(new AuditRecord(account, act, "article", done.after().id(), note)));
    }

    static Refusal unknown() {
        return new Refusal.Unknown("没有这篇文章。");
    }
}
