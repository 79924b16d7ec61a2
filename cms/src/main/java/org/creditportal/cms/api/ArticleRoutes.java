package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Articles;
import org.creditportal.cms.article.Articles.Filter;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.proceeding.article.ArticleDesk;
import org.creditportal.cms.proceeding.article.DraftArticle;
import org.creditportal.cms.proceeding.article.EditDraft;
import org.creditportal.cms.proceeding.article.OvertakenException;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A department's articles and their editions.
final class ArticleRoutes {

    static final String PATH = "/cms/v1/articles";

    private static final int PAGE = 100;
    private static final Set<String> STATES =
            Set.of("draft", "submitted", "returned", "held", "scheduled", "current", "over", "withdrawn", "archived");

    private final ArticleDesk desk;
    private final DraftArticle draftArticle;
    private final EditDraft editDraft;
    private final ArticleActs acts;
    private final ArticleViews views;
    private final Writes writes;
    private final Clock clock;

    ArticleRoutes(
            ArticleDesk desk,
            DraftArticle draftArticle,
            EditDraft editDraft,
            ArticleActs acts,
            ArticleViews views,
            Writes writes,
            Clock clock) {
        this.desk = desk;
        this.draftArticle = draftArticle;
        this.editDraft = editDraft;
        this.acts = acts;
        this.views = views;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, request -> write(request, this::draft))
                .GET(PATH + "/{id}", this::show)
                .PUT(PATH + "/{id}/draft", this::edit)
                .GET(PATH + "/{id}/editions/{number}", this::edition)
                .GET(PATH + "/{id}/comparison", this::compare)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var parameters = KnownParameters.of(request, "kind", "state", "after");
        return Callers.account(request)
                .flatMap(account -> desk.articles()
                        .browse(filter(parameters, account), clock.instant(), PAGE)
                        .collectList())
                .flatMap(items -> answer(new Page(
                        items.stream().map(ArticleRoutes::item).toList(),
                        items.size() < PAGE ? null : items.getLast().id())));
    }

    private static Filter filter(KnownParameters parameters, Account account) {
        return new Filter(
                account.department(),
                parameters.text("kind").map(ArticleRoutes::kind).orElse(null),
                parameters.text("state").map(ArticleRoutes::state).orElse(null),
                parameters.id("after").orElse(null));
    }

    private static ArticleKind kind(String code) {
        return ArticleKind.of(code).orElseThrow(() -> ApiProblem.badRequest("参数 kind 不是文章的种类。"));
    }

    private static String state(String state) {
        if (!STATES.contains(state)) {
            throw ApiProblem.badRequest(
                    "参数 state 只能是：" + String.join("、", STATES.stream().sorted().toList()) + "。");
        }
        return state;
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return own(request)
                .flatMap(article -> views.of(article)
                        .flatMap(view -> ServerResponse.ok()
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .eTag(ArticleActs.tag(article))
                                .bodyValue(view)));
    }

    private Mono<ServerResponse> edition(ServerRequest request) {
        return own(request)
                .flatMap(article -> Mono.justOrEmpty(edition(article, request.pathVariable("number")))
                        .map(edition -> views.edition(article, edition)))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(ArticleRoutes::answer);
    }

    private Mono<ServerResponse> compare(ServerRequest request) {
        var parameters = KnownParameters.of(request, "from", "to");
        return own(request)
                .map(article -> Map.of(
                        "from", named(article, parameters, "from").number(),
                        "to", named(article, parameters, "to").number(),
                        "comparison",
                                views.comparison(named(article, parameters, "from"), named(article, parameters, "to"))))
                .flatMap(ArticleRoutes::answer);
    }

    private static Edition named(Article article, KnownParameters parameters, String name) {
        return parameters
                .text(name)
                .flatMap(number -> edition(article, number))
                .orElseThrow(() -> ApiProblem.badRequest("参数 from 和 to 应为这篇文章已有的版本号。"));
    }

    private static Optional<Edition> edition(Article article, String number) {
        return number.matches("[1-9][0-9]{0,5}") ? article.edition(Integer.parseInt(number)) : Optional.empty();
    }

    private Mono<Article> own(ServerRequest request) {
        return Callers.account(request).flatMap(account -> desk.find(Callers.id(request), account));
    }

    private Mono<Result> draft(Account account, String text) {
        return Mono.fromCallable(() -> ArticleBody.parse(text))
                .flatMap(body -> draftArticle.draft(account, body.slug(), body.contents()))
                .flatMap(article -> views.of(article)
                        .map(view -> new Result(
                                HttpStatus.CREATED.value(),
                                Map.of(
                                        HttpHeaders.LOCATION,
                                        PATH + "/" + article.id(),
                                        HttpHeaders.ETAG,
                                        ArticleActs.tag(article)),
                                view)));
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        var version = IfMatch.version(request);
        var id = Callers.id(request);
        return write(
                request,
                (account, text) -> desk.find(id, account)
                        .map(article -> ArticleBody.contents(article.kind(), text))
                        .flatMap(contents -> editDraft.edit(id, account, version, contents))
                        .flatMap(acts::answer)
                        .onErrorMap(OvertakenException.class, this::overtaken));
    }

    /// Neither text is lost: who was slower is shown both, and can merge.
    private ApiProblem overtaken(OvertakenException overtaken) {
        var current = overtaken.current();
        var problem = IfMatch.overtaken();
        problem.getHeaders().setETag(ArticleActs.tag(current));
        problem.say("version", current.version());
        problem.say("current", views.contents(current.newest().contents()));
        problem.say("yours", views.contents(overtaken.given()));
        return problem;
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var act = ArticleAct.of(request.pathVariable("act")).orElseThrow(ApiProblem::notFound);
        return write(request, (account, text) -> acts.carryOut(act, Callers.id(request), account, text));
    }

    private Mono<ServerResponse> write(ServerRequest request, BiFunction<Account, String, Mono<Result>> what) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> LongBody.of(request, ArticleBody.MOST)
                        .flatMap(body ->
                                writes.once(request, account, body, Mono.defer(() -> what.apply(account, body)))));
    }

    private static Mono<ServerResponse> answer(Object body) {
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").bodyValue(body);
    }

    private static Item item(Articles.Listed listed) {
        return new Item(
                listed.id(),
                listed.slug(),
                listed.kind().code(),
                listed.title(),
                listed.edition(),
                listed.state(),
                EditionView.written(listed.visibleFrom()),
                EditionView.written(listed.visibleUntil()));
    }

    /// @param next what to give as `after` for the next page, `null` on the last
    record Page(List<Item> items, @Nullable UUID next) {}

    /// @param state of the newest edition
    record Item(
            UUID id,
            String slug,
            String kind,
            String title,
            int edition,
            String state,
            @Nullable String visibleFrom,
            @Nullable String visibleUntil) {}
}
