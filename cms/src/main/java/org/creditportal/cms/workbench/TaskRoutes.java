package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.desk.EntryFilter;
import org.creditportal.cms.workbench.ArticlePages.Item;
import org.creditportal.cms.workbench.ArticlePages.Listed;
import org.creditportal.cms.workbench.TaskPage.Due;
import org.creditportal.cms.workbench.TaskPage.Work;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What waits for whoever is signed in, and which keys lead where.
final class TaskRoutes {

    private static final int SHOWN = 8;

    private final Pages pages;
    private final DepartmentsApi api;
    private final Desk desk;

    TaskRoutes(Pages pages, DepartmentsApi api, Desk desk) {
        this.pages = pages;
        this.api = api;
        this.desk = desk;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Places.TASKS.path(), this::show)
                .GET(Places.HELP.path(), this::help)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request)
                .flatMap(visit -> Mono.zip(work(visit), due(request))
                        .flatMap(both -> pages.show(TaskPage.of(visit, both.getT1(), both.getT2()))));
    }

    private Mono<Work> work(Visit visit) {
        var account = visit.account();
        var department = account.department();
        var pending = desk.pending(department, account.id());
        return account.role() == Role.CLERK || account.role() == Role.HEAD
                ? Mono.zip(
                                pending,
                                desk.forms(department, "ready", null, SHOWN).collectList(),
                                desk.entries(EntryFilter.awaiting(department, "signature"), SHOWN)
                                        .collectList(),
                                desk.entries(EntryFilter.awaiting(department, "verification"), SHOWN)
                                        .collectList(),
                                desk.entries(EntryFilter.awaiting(department, "decision"), SHOWN)
                                        .collectList(),
                                articles(visit))
                        .map(all ->
                                new Work(all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5(), all.getT6()))
                : pending.map(Work::figures);
    }

    /// Those that wait for a signature; for a clerk, those that were returned, and drafts.
    private Mono<List<Item>> articles(Visit visit) {
        var states = visit.account().role() == Role.HEAD ? List.of("submitted") : List.of("returned", "draft");
        return Flux.fromIterable(states)
                .concatMap(state -> api.read(visit.request(), "/cms/v1/articles?state=" + state))
                .concatMapIterable(answer -> answer.as(Listed.class).items())
                .take(SHOWN)
                .collectList();
    }

    /// Where a deadline reaches into a year that nobody can count yet, the page says so and shows the rest (R3).
    private Mono<Due> due(ServerRequest request) {
        return api.read(request, "/cms/v1/deadlines")
                .map(answer -> answer.as(Due.class))
                .onErrorResume(ApiRefusal.class, refused -> Mono.just(Due.unknown(refused.detail())));
    }

    private Mono<ServerResponse> help(ServerRequest request) {
        return pages.visit(request).flatMap(visit -> pages.show(HelpPage.of(visit)));
    }
}
