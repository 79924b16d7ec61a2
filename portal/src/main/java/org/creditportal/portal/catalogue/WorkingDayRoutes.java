package org.creditportal.portal.catalogue;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import java.util.regex.Pattern;
import org.creditportal.cms.publication.PublishedCalendar;
import org.creditportal.cms.publication.Reckoning;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// On which day a term in working days ends (R3).
@Configuration(proxyBeanMethods = false)
class WorkingDayRoutes {

    /// Four years, more than any term has.
    private static final int MOST = 1000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final PublishedCalendar calendar;
    private final PublicAnswer answer;

    WorkingDayRoutes(PublishedCalendar calendar, PublicAnswer answer) {
        this.calendar = calendar;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> workingDays() {
        return route().GET("/api/v1/calendar/working-days", this::reckon).build();
    }

    private Mono<ServerResponse> reckon(ServerRequest request) {
        var given = GivenParameters.among(Set.of("from", "plus"), request.queryParams());
        var from = given.day("from");
        var plus = plus(given);
        if (from == null) {
            throw ReaderProblem.badRequest("参数 from 必须给出：YYYY-MM-DD 形式的日期，这一天不计入。");
        }
        return calendar.plus(from, plus)
                .map(reckoning -> switch (reckoning) {
                    case Reckoning.Ends ends -> new WorkingDay(from, plus, ends.day());
                    case Reckoning.Unknown unknown -> throw ReaderProblem.unprocessable(unknown.message());
                })
                .flatMap(body -> answer.json(request, body));
    }

    private static int plus(GivenParameters given) {
        var value = given.single("plus");
        var plus = value != null && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
        if (plus < 1 || plus > MOST) {
            throw ReaderProblem.badRequest("参数 plus 必须是 1 到 " + MOST + " 的整数：多少个工作日。");
        }
        return plus;
    }
}
