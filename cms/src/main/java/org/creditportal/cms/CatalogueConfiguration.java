package org.creditportal.cms;

import java.time.Duration;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.ShippedYears;
import org.creditportal.cms.proceeding.LoadCalendarYear;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/// The catalogue's use cases, and what it knows from the first day.
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    LoadCalendarYear loadCalendarYear(UnitOfWork unitOfWork, CalendarYears years, AuditTrail audit) {
        return new LoadCalendarYear(unitOfWork, years, audit);
    }

    /// Before the server listens. A year that is known already, by whatever file, stays as it is.
    @Bean
    SmartInitializingSingleton shippedCalendar(CalendarYears years) {
        return () -> Flux.fromIterable(ShippedYears.all())
                .concatMap(year -> years.add(year, 1))
                .blockLast(PATIENCE);
    }
}
