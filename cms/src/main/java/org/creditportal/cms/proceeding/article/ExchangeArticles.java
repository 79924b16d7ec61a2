package org.creditportal.cms.proceeding.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleLine;
import org.creditportal.cms.article.MalformedException;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.Refusal;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes all articles with all their editions out, and takes in what another installation wrote. Nothing
/// is published by that: what comes in is a draft.
public final class ExchangeArticles {

    private final ArticleDesk desk;
    private final Catalogue catalogue;

    public ExchangeArticles(ArticleDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    /// @param skipped were here already, the same
    public record Imported(int imported, int skipped, List<BadLine> problems) {}

    /// @param line from 1
    public record BadLine(int line, String message) {}

    /// Line by line, as it is wanted.
    public Flux<String> export(Account account) {
        demandAdministrator(account);
        return desk.articles().all().concatMap(desk.articles()::find).map(ArticleLine::write);
    }

    /// Each line is one unit of work; what is here already is not touched.
    public Mono<Imported> take(Account account, List<String> lines) {
        demandAdministrator(account);
        return Flux.fromIterable(lines)
                .index()
                .filter(line -> !line.getT2().isBlank())
                .concatMap(line -> take(account, line.getT1().intValue() + 1, line.getT2()))
                .collectList()
                .map(ExchangeArticles::counted);
    }

    private static void demandAdministrator(Account account) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以导出或导入全部文章。");
        }
    }

    private Mono<Taken> take(Account account, int number, String line) {
        return Mono.fromCallable(() -> ArticleLine.read(line, account.id()))
                .flatMap(article -> desk.articles()
                        .find(article.id())
                        .map(known -> ArticleLine.areSame(known, article)
                                ? new Skipped()
                                : problem(number, "编号相同而内容不同，没有导入。"))
                        .switchIfEmpty(Mono.defer(() -> begin(account, number, article))))
                .onErrorResume(
                        MalformedException.class,
                        wrong -> Mono.just(problem(number, "这一行不是导出的文章，问题在：" + wrong.member() + "。")));
    }

    private Mono<Taken> begin(Account account, int number, Article article) {
        var record = new AuditRecord(
                account.id(),
                "import",
                "article",
                article.id(),
                Map.of("slug", article.slug().value()));
        return catalogue
                .department(article.department().name())
                .filter(known -> known.department().equals(article.department()))
                .flatMap(known -> desk.unitOfWork()
                        .inOne(desk.articles()
                                .begin(article)
                                .flatMap(wasFree -> wasFree
                                        ? desk.audit().record(List.of(record)).thenReturn((Taken) new New())
                                        : Mono.just(problem(number, "网址（slug）已被另一篇文章使用。")))))
                .defaultIfEmpty(problem(number, "部门不在目录里。"));
    }

    private static Taken problem(int number, String message) {
        return new Wrong(new BadLine(number, message));
    }

    private static Imported counted(List<Taken> lines) {
        var imported = 0;
        var skipped = 0;
        var problems = new ArrayList<BadLine>();
        for (var line : lines) {
            switch (line) {
                case New one -> imported++;
                case Skipped one -> skipped++;
                case Wrong(var problem) -> problems.add(problem);
            }
        }
        return new Imported(imported, skipped, problems);
    }

    private sealed interface Taken {}

    private record New() implements Taken {}

    private record Skipped() implements Taken {}

    private record Wrong(BadLine problem) implements Taken {}
}
