package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.CalendarFile;
import org.creditportal.cms.catalogue.CalendarYear;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.RefusedCalendarException;
import org.creditportal.cms.proceeding.LoadCalendarYear;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Which years' working days are known, and a file for one more (R3).
final class CalendarRoutes {

    private static final String PATH = "/cms/v1/calendar";
    private static final String REPLACES = "replaces";
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

    private final CalendarYears years;
    private final LoadCalendarYear loadCalendarYear;
    private final Writes writes;

    CalendarRoutes(CalendarYears years, LoadCalendarYear loadCalendarYear, Writes writes) {
        this.years = years;
        this.loadCalendarYear = loadCalendarYear;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, request -> show())
                .POST(PATH, this::load)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> show() {
        return years.newest()
                .map(CalendarView::of)
                .collectList()
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", items)));
    }

    private Mono<ServerResponse> load(ServerRequest request) {
        Writes.key(request);
        var replaces = replaces(request);
        return Callers.account(request)
                .flatMap(account -> SmallFile.of(request)
                        .flatMap(file -> writes.once(
                                request,
                                account,
                                new String(file, StandardCharsets.ISO_8859_1),
                                load(account, file, replaces))));
    }

    private Mono<Result> load(Account account, byte[] file, @Nullable Integer replaces) {
        return Mono.defer(() -> loadCalendarYear.load(account, year(file), replaces))
                .map(CalendarView::of)
                .map(view -> new Result(HttpStatus.CREATED.value(), Map.of(HttpHeaders.LOCATION, PATH), view));
    }

    private static CalendarYear year(byte[] file) {
        try {
            return CalendarFile.read(file);
        } catch (RefusedCalendarException refused) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
        }
    }

    private static @Nullable Integer replaces(ServerRequest request) {
        var given = request.queryParams().getOrDefault(REPLACES, List.of());
        if (!Set.of(REPLACES).containsAll(request.queryParams().keySet()) || given.size() > 1) {
            throw ApiProblem.badRequest("只接受一个参数 replaces。");
        }
        if (given.isEmpty()) {
            return null;
        }
        if (!VERSION.matcher(given.getFirst()).matches()) {
            throw ApiProblem.badRequest("参数 replaces 应为要修订的版本号。");
        }
        return Integer.valueOf(given.getFirst());
    }
}
