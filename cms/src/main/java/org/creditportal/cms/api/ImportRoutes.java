package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.proceeding.RegisterRead;
import org.creditportal.cms.proceeding.SignForm;
import org.creditportal.cms.proceeding.WithdrawForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Report forms: fetch an empty one, hand in, follow, take back what was rejected, sign, withdraw.
final class ImportRoutes {

    private static final String PATH = "/cms/v1/imports";

    /// The one reason for which rejected rows are fetched; nobody is asked for it.
    private static final String TO_MEND = "取回退回的行，更正后重新报送";

    private final OfferTemplate offerTemplate;
    private final ReceiveForm receiveForm;
    private final SignForm signForm;
    private final WithdrawForm withdrawForm;
    private final ImportViews views;
    private final RegisterRead registerRead;
    private final Writes writes;

    ImportRoutes(
            OfferTemplate offerTemplate,
            ReceiveForm receiveForm,
            SignForm signForm,
            WithdrawForm withdrawForm,
            ImportViews views,
            RegisterRead registerRead,
            Writes writes) {
        this.offerTemplate = offerTemplate;
        this.receiveForm = receiveForm;
        this.signForm = signForm;
        this.withdrawForm = withdrawForm;
        this.views = views;
        this.registerRead = registerRead;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(PATH, this::receive)
                .GET(OfferTemplate.PATH, this::template)
                .GET(PATH + "/{id}", this::show)
                .GET(PATH + "/{id}/rejected-rows", this::rejectedRows)
                .POST(PATH + "/{id}/signature", this::sign)
                .POST(PATH + "/{id}/withdrawal", this::withdraw)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> template(ServerRequest request) {
        return Callers.account(request).flatMap(account -> offerTemplate.offer(request, account));
    }

    private Mono<ServerResponse> receive(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> receiveForm
                        .upload(request, account)
                        .flatMap(upload -> writes.once(request, account, upload.digest(), received(upload))
                                .doFinally(end -> upload.discardUnlessTaken())));
    }

    private Mono<Result> received(Upload upload) {
        return receiveForm.receive(upload).flatMap(this::accepted);
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> views.show(Callers.id(request), account))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(view));
    }

    /// What was typed is shown with the numbers in it, which the register learns first (H2).
    private Mono<ServerResponse> rejectedRows(ServerRequest request) {
        var id = Callers.id(request);
        return Callers.account(request)
                .flatMap(account -> views.rejectedRows(id, account)
                        .flatMap(form -> registerRead
                                .register(account, "import", id, TO_MEND)
                                .thenReturn(form)))
                .flatMap(RejectedForm::respond);
    }

    private Mono<ServerResponse> sign(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, signed(request, account, body))));
    }

    /// With `{"together": true}` the credit office publishes it with others (C4).
    private Mono<Result> signed(ServerRequest request, Account account, String body) {
        return Mono.fromCallable(() -> ActBody.parse(body, Set.of("together")).flagOrNull("together"))
                .defaultIfEmpty(false)
                .flatMap(together -> signForm.sign(Callers.id(request), account, together))
                .flatMap(intake -> views.show(intake.id(), account))
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view));
    }

    private Mono<ServerResponse> withdraw(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, withdrawn(request, account, body))));
    }

    private Mono<Result> withdrawn(ServerRequest request, Account account, String body) {
        var id = Callers.id(request);
        return Mono.fromCallable(() -> WithdrawalBody.parse(body).reason())
                .flatMap(reason -> withdrawForm.withdraw(id, account, reason))
                .flatMap(withdrawn -> views.show(id, account))
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view));
    }

    private Mono<Result> accepted(Intake intake) {
        var location = Map.of(HttpHeaders.LOCATION, PATH + "/" + intake.id());
        return views.show(intake).map(view -> new Result(HttpStatus.ACCEPTED.value(), location, view));
    }
}
