package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.function.Function;
import org.creditportal.cms.workbench.CataloguePages.Duties;
import org.creditportal.cms.workbench.CataloguePages.DutyAnswer;
import org.creditportal.cms.workbench.CataloguePages.Memoranda;
import org.creditportal.cms.workbench.CataloguePages.MemorandumAnswer;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Memoranda and duties, as the credit office and administrators maintain them (D6, D7).
final class CatalogueRoutes {

    private static final String API = "/cms/v1/catalogue";
    private static final String NOTHING = "\"0\"";

    private final Pages pages;
    private final DepartmentsApi api;

    CatalogueRoutes(Pages pages, DepartmentsApi api) {
        this.pages = pages;
        this.api = api;
    }

    RouterFunction<ServerResponse> routes() {
        var memorandum = CataloguePages.MEMORANDA + "/{kind}/{number}";
        var duty = CataloguePages.DUTIES + "/{number}";
        return route().GET(CataloguePages.PATH, request -> visit(request).flatMap(visit -> list(visit, Attempt.none())))
                .POST(CataloguePages.MEMORANDA, this::enterMemorandum)
                .GET(memorandum, request -> visit(request).flatMap(visit -> memorandum(visit, Attempt.none())))
                .POST(memorandum + "/change", this::changeMemorandum)
                .POST(memorandum + "/removal", this::removeMemorandum)
                .POST(CataloguePages.DUTIES, this::enterDuty)
                .GET(duty, request -> visit(request).flatMap(visit -> duty(visit, Attempt.none())))
                .POST(duty + "/change", this::changeDuty)
                .POST(duty + "/removal", this::removeDuty)
                .filter(pages::explaining)
                .build();
    }

    private Mono<Visit> visit(ServerRequest request) {
        return pages.visit(request, Places.CATALOGUE);
    }

    private Mono<ServerResponse> list(Visit visit, Attempt attempt) {
        return Mono.zip(
                        memoranda(visit),
                        api.read(visit.request(), API + "/duties").map(all -> all.as(Duties.class)))
                .flatMap(both -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        CataloguePages.list(visit, both.getT1(), both.getT2(), attempt)));
    }

    private Mono<Memoranda> memoranda(Visit visit) {
        return api.read(visit.request(), API + "/memoranda").map(all -> all.as(Memoranda.class));
    }

    private Mono<MemorandumAnswer> memorandum(ServerRequest request) {
        return api.read(request, API + memorandumPath(request)).map(one -> one.as(MemorandumAnswer.class));
    }

    private Mono<ServerResponse> memorandum(Visit visit, Attempt attempt) {
        return memorandum(visit.request())
                .flatMap(memorandum -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        CataloguePages.memorandum(visit, memorandum, attempt)));
    }

    private Mono<ServerResponse> enterMemorandum(ServerRequest request) {
        return visit(request).flatMap(visit -> {
            var sketch = CatalogueForms.memorandum(visit);
            return request.formData().map(Typed::new).flatMap(typed -> {
                var path = "/memoranda/" + encoded(typed, "kind") + "/" + encoded(typed, "number");
                return put(request, sketch, path, NOTHING, CatalogueForms::memorandum, again -> list(visit, again))
                        .of(typed, visit);
            });
        });
    }

    private Mono<ServerResponse> changeMemorandum(ServerRequest request) {
        return Mono.zip(visit(request), memorandum(request), request.formData().map(Typed::new))
                .flatMap(all -> put(
                                request,
                                CatalogueForms.change(all.getT2()),
                                memorandumPath(request),
                                version(all.getT3()),
                                CatalogueForms::memorandum,
                                again -> memorandum(all.getT1(), again))
                        .of(all.getT3(), all.getT1()));
    }

    private Mono<ServerResponse> removeMemorandum(ServerRequest request) {
        return visit(request)
                .flatMap(visit -> removal(request, memorandumPath(request), again -> memorandum(visit, again))
                        .of(request, visit));
    }

    private Mono<DutyAnswer> duty(ServerRequest request) {
        return api.read(request, API + dutyPath(request)).map(one -> one.as(DutyAnswer.class));
    }

    private Mono<ServerResponse> duty(Visit visit, Attempt attempt) {
        return Mono.zip(duty(visit.request()), memoranda(visit))
                .flatMap(both -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        CataloguePages.duty(visit, both.getT1(), both.getT2(), attempt)));
    }

    private Mono<ServerResponse> enterDuty(ServerRequest request) {
        return Mono.zip(visit(request), request.formData().map(Typed::new))
                .flatMap(both -> memoranda(both.getT1())
                        .flatMap(known -> put(
                                        request,
                                        CatalogueForms.duty(both.getT1(), known.items()),
                                        "/duties/" + encoded(both.getT2(), "number"),
                                        NOTHING,
                                        CatalogueForms::duty,
                                        again -> list(both.getT1(), again))
                                .of(both.getT2(), both.getT1())));
    }

    private Mono<ServerResponse> changeDuty(ServerRequest request) {
        return Mono.zip(visit(request), duty(request), request.formData().map(Typed::new))
                .flatMap(all -> memoranda(all.getT1())
                        .flatMap(known -> put(
                                        request,
                                        CatalogueForms.change(all.getT1(), all.getT2(), known.items()),
                                        dutyPath(request),
                                        version(all.getT3()),
                                        CatalogueForms::duty,
                                        again -> duty(all.getT1(), again))
                                .of(all.getT3(), all.getT1())));
    }

    private Mono<ServerResponse> removeDuty(ServerRequest request) {
        return visit(request)
                .flatMap(visit -> removal(request, dutyPath(request), again -> duty(visit, again))
                        .of(request, visit));
    }

    /// @param path below that of the catalogues, the same here and in the API
    private Submission put(
            ServerRequest request,
            FormSketch sketch,
            String path,
            String version,
            Body body,
            Function<Attempt, Mono<ServerResponse>> again) {
        return new Submission(
                sketch,
                typed -> api.write(request, HttpMethod.PUT, API + path, typed.key(), version, body.of(sketch, typed)),
                answer -> Pages.seeOther(CataloguePages.PATH + path, what(path)),
                again);
    }

    /// What is gone is not read first, so that a form that is sent twice is answered twice.
    private Submission removal(ServerRequest request, String path, Function<Attempt, Mono<ServerResponse>> again) {
        return new Submission(
                CatalogueForms.removal(what(path), 0),
                typed -> api.write(request, HttpMethod.DELETE, API + path, typed.key(), version(typed), Map.of()),
                answer -> Pages.seeOther(CataloguePages.PATH, what(path) + "-removal"),
                again);
    }

    private static String what(String path) {
        return path.startsWith("/duties/") ? "duty" : "memorandum";
    }

    private static String version(Typed typed) {
        return "\"" + typed.text("version") + "\"";
    }

    private static String memorandumPath(ServerRequest request) {
        return "/memoranda/" + Queries.encoded(request.pathVariable("kind")) + "/"
                + Queries.encoded(request.pathVariable("number"));
    }

    private static String dutyPath(ServerRequest request) {
        return "/duties/" + Queries.encoded(request.pathVariable("number"));
    }

    private static String encoded(Typed typed, String name) {
        return Queries.encoded(typed.text(name));
    }

    /// What the API is sent.
    private interface Body {
        Object of(FormSketch sketch, Typed typed);
    }
}
