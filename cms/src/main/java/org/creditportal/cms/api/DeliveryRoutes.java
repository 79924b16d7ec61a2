package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryAct;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.delivery.DeliveryFilter;
import org.creditportal.cms.delivery.DeliveryState;
import org.creditportal.cms.proceeding.ConfirmDelivery;
import org.creditportal.cms.proceeding.DeliverySight;
import org.creditportal.cms.proceeding.RetryDelivery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What must appear where until when, and the acts on it.
final class DeliveryRoutes {

    private static final String PATH = "/cms/v1/deliveries";
    private static final int PAGE = 100;

    private final DeliveryBook book;
    private final ConfirmDelivery confirmDelivery;
    private final RetryDelivery retryDelivery;
    private final Writes writes;
    private final Clock clock;

    DeliveryRoutes(
            DeliveryBook book,
            ConfirmDelivery confirmDelivery,
            RetryDelivery retryDelivery,
            Writes writes,
            Clock clock) {
        this.book = book;
        this.confirmDelivery = confirmDelivery;
        this.retryDelivery = retryDelivery;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var parameters = KnownParameters.of(request, "overdue", "state", "department", "after");
        return Callers.account(request)
                .flatMap(account -> book.browse(filter(parameters, account), clock.instant(), PAGE)
                        .map(DeliveryView::of)
                        .collectList())
                .map(items -> new DeliveryView.Page(
                        items, items.size() < PAGE ? null : items.getLast().id()))
                .flatMap(DeliveryRoutes::answer);
    }

    private static DeliveryFilter filter(KnownParameters parameters, Account account) {
        return new DeliveryFilter(
                DepartmentScope.of(account, parameters.text("department")),
                parameters.text("state").map(DeliveryRoutes::state).orElse(null),
                parameters.flag("overdue").orElse(null),
                parameters.id("after").orElse(null));
    }

    private static DeliveryState state(String code) {
        return DeliveryState.of(code)
                .orElseThrow(() -> ApiProblem.badRequest("参数 state 应为 due、fulfilled、overdue 或 parked。"));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account ->
                        book.find(Callers.id(request), clock.instant()).filter(delivery -> sees(account, delivery)))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .map(DeliveryView::of)
                .flatMap(DeliveryRoutes::answer);
    }

    /// An act that nobody knows is 404, one that is not possible now is 409.
    private Mono<ServerResponse> act(ServerRequest request) {
        var act = DeliveryAct.of(request.pathVariable("act")).orElseThrow(ApiProblem::notFound);
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(request, account, body, carryOut(act, request, account, body))));
    }

    private Mono<Result> carryOut(DeliveryAct act, ServerRequest request, Account account, String body) {
        return Mono.defer(() -> switch (act) {
                    case CONFIRMATION -> confirm(request, account, ConfirmationBody.parse(body));
                    case RETRY -> retryDelivery.retry(Callers.id(request), account);
                })
                .map(delivery -> new Result(HttpStatus.OK.value(), Map.of(), DeliveryView.of(delivery)));
    }

    private Mono<Delivery> confirm(ServerRequest request, Account account, ConfirmationBody asked) {
        return confirmDelivery.confirm(Callers.id(request), account, asked.proof(), asked.on());
    }

    private static boolean sees(Account account, Delivery delivery) {
        return DeliverySight.isWide(account) || delivery.department().equals(account.department());
    }

    private static Mono<ServerResponse> answer(Object body) {
        return ServerResponse.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").bodyValue(body);
    }
}
