package org.creditportal.cms.api;

import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.proceeding.LoadCalendarYear;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API that speaks of rules and days.
@Configuration(proxyBeanMethods = false)
public class CatalogueApiConfiguration {

    @Bean
    RouterFunction<ServerResponse> calendarRoutes(
            CalendarYears years, LoadCalendarYear loadCalendarYear, Writes writes) {
        return new CalendarRoutes(years, loadCalendarYear, writes).routes();
    }

    @Bean
    RouterFunction<ServerResponse> profileRoutes() {
        return new ProfileRoutes().routes();
    }
}
