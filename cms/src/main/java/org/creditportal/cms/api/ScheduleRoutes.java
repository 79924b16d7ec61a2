package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.schedule.Schedule;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What runs by itself, when it ran last, and how that went.
final class ScheduleRoutes {

    private static final String PATH = "/cms/v1/schedule";
    private static final int RUNS = 100;

    private final Schedule schedule;

    ScheduleRoutes(Schedule schedule) {
        this.schedule = schedule;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(PATH + "/{job}", this::runs)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return answer(request, schedule.look().map(JobView::of));
    }

    private Mono<ServerResponse> runs(ServerRequest request) {
        return answer(request, schedule.runs(request.pathVariable("job"), RUNS));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, Flux<?> items) {
        return Callers.account(request)
                .doOnNext(ScheduleRoutes::admit)
                .flatMap(account -> items.collectList())
                .flatMap(all -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", all)));
    }

    private static void admit(Account account) {
        switch (account.role()) {
            case OFFICE, ADMINISTRATOR, AUDITOR -> {}
            case CLERK, HEAD -> throw new Refusal.Forbidden("只有信用办、管理员和审计员可以查看定时任务。");
        }
    }
}
