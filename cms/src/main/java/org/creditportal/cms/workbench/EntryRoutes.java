package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.workbench.EntryPage.Answer;
import org.creditportal.cms.workbench.EntryPage.Told;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Entries of a department: found, proposed, and led through their life.
final class EntryRoutes {

    private static final String PATH = "/workbench/entries";
    private static final String API = "/cms/v1/entries";
    private static final int PAGE = 30;

    private final Pages pages;
    private final DepartmentsApi api;
    private final Desk desk;
    private final Deeds deeds;
    private final Cases cases;
    private final Catalogue catalogue;

    EntryRoutes(Pages pages, DepartmentsApi api, Desk desk, Deeds deeds, Cases cases, Catalogue catalogue) {
        this.pages = pages;
        this.api = api;
        this.desk = desk;
        this.deeds = deeds;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/new", this::blank)
                .POST(PATH, this::propose)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.ENTRIES).flatMap(visit -> {
            var asked = EntryListPage.Asked.of(visit);
            return desk.entries(asked.filter(), PAGE)
                    .collectList()
                    .flatMap(entries -> pages.show(EntryListPage.of(visit, asked, entries, PAGE)));
        });
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        return pages.visit(request, Places.ENTRIES).flatMap(visit -> blank(visit, Attempt.none()));
    }

    private Mono<ServerResponse> blank(Visit visit, Attempt attempt) {
        return types().flatMap(types ->
                pages.show(HttpStatusCode.valueOf(attempt.status()), CandidatePage.of(visit, types, attempt)));
    }

    private Mono<List<ListType>> types() {
        return Flux.just(ListKind.RED, ListKind.BLACK, ListKind.WATCH)
                .concatMap(catalogue::types)
                .collectList();
    }

    private Mono<ServerResponse> propose(ServerRequest request) {
        return pages.visit(request, Places.ENTRIES)
                .zipWith(types())
                .flatMap(both -> propose(both.getT1(), CandidatePage.sketch(both.getT1(), both.getT2())));
    }

    private Mono<ServerResponse> propose(Visit visit, FormSketch sketch) {
        return new Submission(
                        sketch,
                        typed -> api.post(visit.request(), API, typed.key(), CandidatePage.body(typed, sketch)),
                        answer -> Pages.seeOther(PATH + "/" + answer.newId(), "candidate"),
                        again -> blank(visit, again))
                .of(visit.request(), visit);
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.ENTRIES).flatMap(visit -> show(visit, Attempt.none()));
    }

    /// The API says first whether whoever asks may see it.
    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        var path = API + "/" + Queries.encoded(visit.request().pathVariable("id"));
        return api.read(visit.request(), path)
                .map(answer -> answer.as(Answer.class))
                .flatMap(entry -> told(entry)
                        .flatMap(told -> pages.show(
                                HttpStatusCode.valueOf(attempt.status()), EntryPage.of(visit, entry, told, attempt))));
    }

    private Mono<Told> told(Answer entry) {
        UUID id = entry.id();
        return cases.find(id)
                .switchIfEmpty(Mono.error(() -> ApiRefusal.notFound("")))
                .zipWith(deeds.ofEntry(id).collectList())
                .map(both -> new Told(both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var act = Act.of(request.pathVariable("act")).orElseThrow(() -> ApiRefusal.notFound(""));
        return pages.visit(request, Places.ENTRIES).flatMap(visit -> act(visit, act));
    }

    private Mono<ServerResponse> act(Visit visit, Act act) {
        var id = Queries.encoded(visit.request().pathVariable("id"));
        var sketch = EntryForms.of(act, visit);
        return new Submission(
                        sketch,
                        typed -> api.post(
                                visit.request(),
                                API + "/" + id + "/" + act.code(),
                                typed.key(),
                                typed.body(sketch.asks())),
                        answer -> Pages.seeOther(after(answer, id), act.code()),
                        again -> show(visit, again))
                .of(visit.request(), visit);
    }

    /// A case that the act closed has no page any more.
    private static String after(ApiAnswer answer, String id) {
        return answer.tree().path("state").asString("").equals("closed") ? PATH : PATH + "/" + id;
    }
}
