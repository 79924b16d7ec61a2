package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.KeptAccount;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.account.ChangeAccount;
import org.creditportal.cms.proceeding.account.CreateAccount;
import org.creditportal.cms.proceeding.account.Opened;
import org.creditportal.cms.proceeding.account.ResetAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The accounts of the installation, for its administrators.
final class AccountRoutes {

    private static final String PATH = "/cms/v1/accounts";
    private static final int PAGE = 100;

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ChangeAccount changeAccount;
    private final ResetAccount resetAccount;
    private final Writes writes;

    AccountRoutes(
            Accounts accounts,
            CreateAccount createAccount,
            ChangeAccount changeAccount,
            ResetAccount resetAccount,
            Writes writes) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.changeAccount = changeAccount;
        this.resetAccount = resetAccount;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, request -> write(request, "", this::create))
                .GET(PATH + "/{id}", this::show)
                .PATCH(PATH + "/{id}", this::change)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var after = KnownParameters.of(request, "after").id("after").orElse(null);
        return accounts.browse(after, PAGE)
                .map(KeptAccountView::of)
                .collectList()
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(KeptAccountView.Page.of(items, PAGE)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return accounts.find(Callers.id(request))
                .map(KeptAccountView::of)
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, view.tag())
                        .bodyValue(view));
    }

    private Mono<Result> create(Account by, String body) {
        return Mono.fromCallable(() -> AccountBody.opening(body))
                .flatMap(wanted -> createAccount.create(by, wanted))
                .map(opened -> handedOver(HttpStatus.CREATED, opened));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        Writes.key(request);
        var id = Callers.id(request);
        var version = IfMatch.version(request);
        return write(
                request,
                version + "\n",
                (by, body) -> Mono.fromCallable(() -> AccountBody.change(body))
                        .flatMap(wanted -> changeAccount.change(by, id, version, wanted))
                        .switchIfEmpty(Mono.error(IfMatch::overtaken))
                        .map(AccountRoutes::changed));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var id = Callers.id(request);
        return switch (request.pathVariable("act")) {
            case "deactivation" -> write(request, "", (by, body) -> deactivate(by, id));
            case "reset" -> write(request, "", (by, body) -> reset(by, id));
            default -> Mono.error(ApiProblem.notFound());
        };
    }

    private Mono<Result> deactivate(Account by, UUID id) {
        return changeAccount
                .change(by, id, null, ChangeAccount.Wanted.deactivated())
                .map(AccountRoutes::changed);
    }

    private Mono<Result> reset(Account by, UUID id) {
        return resetAccount.reset(by, id).map(opened -> handedOver(HttpStatus.OK, opened));
    }

    private static Result changed(KeptAccount kept) {
        var view = KeptAccountView.of(kept);
        return new Result(HttpStatus.OK.value(), Map.of(HttpHeaders.ETAG, view.tag()), view);
    }

    /// The password is shown this once; a repeated request is answered without.
    private static Result handedOver(HttpStatus status, Opened opened) {
        var view = KeptAccountView.of(opened);
        return new Result(
                status.value(),
                Map.of(HttpHeaders.LOCATION, PATH + "/" + view.id(), HttpHeaders.ETAG, view.tag()),
                view,
                KeptAccountView.of(opened.account()));
    }

    private Mono<ServerResponse> write(
            ServerRequest request, String also, BiFunction<Account, String, Mono<Result>> what) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(
                                request, account, also + body, Mono.defer(() -> what.apply(account, body)))));
    }
}
