package org.creditportal.cms.api;

import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.proceeding.LoadCalendarYear;
import org.creditportal.cms.proceeding.catalogue.RemoveDuty;
import org.creditportal.cms.proceeding.catalogue.RemoveMemorandum;
import org.creditportal.cms.proceeding.catalogue.WriteDuty;
import org.creditportal.cms.proceeding.catalogue.WriteMemorandum;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API that speaks of rules, days, memoranda and duties.
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

    @Bean
    RouterFunction<ServerResponse> memorandumRoutes(
            Memoranda memoranda, WriteMemorandum writeMemorandum, RemoveMemorandum removeMemorandum, Writes writes) {
        return new MemorandumRoutes(memoranda, writeMemorandum, removeMemorandum, writes).routes();
    }

    @Bean
    RouterFunction<ServerResponse> dutyRoutes(
            Duties duties, WriteDuty writeDuty, RemoveDuty removeDuty, Writes writes) {
        return new DutyRoutes(duties, writeDuty, removeDuty, writes).routes();
    }
}
