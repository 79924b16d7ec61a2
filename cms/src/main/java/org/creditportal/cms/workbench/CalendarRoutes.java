package org.creditportal.cms.workbench;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What comes into view and leaves it, a month at a time.
final class CalendarRoutes {

    private final Pages pages;
    private final Desk desk;
    private final CalendarYears years;
    private final Clock clock;

    /// @param clock portal time
    CalendarRoutes(Pages pages, Desk desk, CalendarYears years, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.years = years;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Places.CALENDAR.path(), this::show)
                .filter(pages::explaining)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        var today = ChinaTime.dayOf(clock.instant());
        var month = month(new Queries(request).text("month"), YearMonth.from(today));
        return pages.visit(request)
                .flatMap(visit -> Mono.zip(
                                desk.coming(month.atDay(1), month.atEndOfMonth(), scope(visit.account()))
                                        .collectList(),
                                years.calendar())
                        .flatMap(both ->
                                pages.show(new CalendarPage(visit, month, today, both.getT2()).of(both.getT1()))));
    }

    private static YearMonth month(@Nullable String text, YearMonth otherwise) {
        try {
            var month = text == null ? otherwise : YearMonth.parse(text);
            return month.getYear() < 2000 || month.getYear() > 9998 ? otherwise : month;
        } catch (DateTimeException noMonth) {
            return otherwise;
        }
    }

    /// Who works for a department sees its own; the others all that readers will see.
    private static @Nullable Department scope(Account account) {
        return account.role() == Role.CLERK || account.role() == Role.HEAD ? account.department() : null;
    }
}
