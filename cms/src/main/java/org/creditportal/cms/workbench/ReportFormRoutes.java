package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.function.Function;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.desk.FormOnDesk;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.workbench.ReportFormPage.Answer;
import org.creditportal.templates.workbench.ProgressPart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/// Report forms: hand in, follow, mend, sign, and publish together.
final class ReportFormRoutes {

    private static final String PATH = "/workbench/imports";
    private static final String API = "/cms/v1/imports";
    private static final int PAGE = 30;

    private final Pages pages;
    private final DepartmentsApi api;
    private final Desk desk;

    ReportFormRoutes(Pages pages, DepartmentsApi api, Desk desk) {
        this.pages = pages;
        this.api = api;
        this.desk = desk;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, this::receive)
                .POST(PATH + "/together", this::publish)
                .GET(PATH + "/{id}", this::show)
                .GET(PATH + "/{id}/progress", this::progress)
                .POST(PATH + "/{id}/signature", request -> act(request, "signature", ReportFormPage::signature))
                .POST(
                        PATH + "/{id}/withdrawal",
                        request -> act(request, "withdrawal", visit -> ReportFormPage.withdrawal()))
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return pages.visit(request, Places.FORMS).flatMap(visit -> browse(visit, Attempt.none()));
    }

    private Mono<ServerResponse> browse(Visit visit, Attempt attempt) {
        var after = new Queries(visit.request()).id("after");
        return Mono.zip(desk.forms(scope(visit.account()), null, after, PAGE).collectList(), collected(visit))
                .flatMap(both -> pages.show(
                        HttpStatusCode.valueOf(attempt.status()),
                        ReportFormListPage.of(visit, both.getT1(), both.getT2(), PAGE, attempt)));
    }

    /// As the API shows single forms: the credit office and auditors see all.
    private static @Nullable Department scope(Account account) {
        return account.role() == Role.OFFICE || account.role() == Role.AUDITOR ? null : account.department();
    }

    private Mono<List<FormOnDesk>> collected(Visit visit) {
        return visit.account().role() == Role.OFFICE
                ? api.read(visit.request(), "/cms/v1/publications").flatMap(answer -> known(answer.tree()))
                : Mono.just(List.of());
    }

    private Mono<List<FormOnDesk>> known(JsonNode waiting) {
        var ids = waiting.path("items")
                .valueStream()
                .map(form -> form.path("id").asString())
                .toList();
        return desk.forms(null, "signed", null, 1000)
                .filter(form -> ids.contains(form.id().toString()))
                .collectList();
    }

    private Mono<ServerResponse> receive(ServerRequest request) {
        return pages.visit(request, Places.FORMS)
                .flatMap(visit -> request.multipartData()
                        .map(Typed::of)
                        .flatMap(typed -> new Submission(
                                        ReportFormListPage.upload(visit),
                                        sent -> api.upload(request, address(visit, sent), sent.key()),
                                        answer -> Pages.seeOther(PATH + "/" + answer.newId(), "received"),
                                        again -> browse(visit, again))
                                .of(typed, visit)));
    }

    private static String address(Visit visit, Typed typed) {
        return API + "?list=" + Queries.encoded(typed.text("list")) + "&department="
                + Queries.encoded(visit.account().department().name()) + "&profile="
                + Queries.encoded(typed.text("profile"));
    }

    private Mono<ServerResponse> publish(ServerRequest request) {
        return pages.visit(request, Places.FORMS)
                .flatMap(visit -> collected(visit)
                        .flatMap(waiting -> new Submission(
                                        ReportFormListPage.together(visit, waiting),
                                        typed -> api.post(
                                                request,
                                                "/cms/v1/publications",
                                                typed.key(),
                                                typed.body(ReportFormListPage.together(visit, waiting)
                                                        .asks())),
                                        answer -> Pages.seeOther(PATH, "published-together"),
                                        again -> browse(visit, again))
                                .of(request, visit)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return pages.visit(request, Places.FORMS).flatMap(visit -> show(visit, Attempt.none()));
    }

    private Mono<ServerResponse> show(Visit visit, Attempt attempt) {
        return form(visit.request())
                .flatMap(form ->
                        pages.show(HttpStatusCode.valueOf(attempt.status()), ReportFormPage.of(visit, form, attempt)));
    }

    private Mono<Answer> form(ServerRequest request) {
        return api.read(request, API + "/" + Queries.encoded(request.pathVariable("id")))
                .map(answer -> answer.as(Answer.class));
    }

    /// When it is read, the whole page is to be loaded anew.
    private Mono<ServerResponse> progress(ServerRequest request) {
        return pages.visit(request, Places.FORMS).zipWith(form(request)).flatMap(both -> {
            var form = both.getT2();
            return form.isReading()
                    ? pages.showPart(
                            new ProgressPart(both.getT1().words(), ReportFormPage.progress(both.getT1(), form)))
                    : ServerResponse.noContent().header("HX-Refresh", "true").build();
        });
    }

    private Mono<ServerResponse> act(ServerRequest request, String act, Function<Visit, FormSketch> sketch) {
        var id = Queries.encoded(request.pathVariable("id"));
        return pages.visit(request, Places.FORMS)
                .flatMap(visit -> Submission.onRecord(
                                api,
                                request,
                                new RecordAct(API, PATH, id, act),
                                sketch.apply(visit),
                                again -> show(visit, again))
                        .of(request, visit));
    }
}
