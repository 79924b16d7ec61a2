package org.creditportal.cms;

import java.time.Duration;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.ShippedYears;
import org.creditportal.cms.proceeding.LoadCalendarYear;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.catalogue.RemoveDuty;
import org.creditportal.cms.proceeding.catalogue.RemoveMemorandum;
import org.creditportal.cms.proceeding.catalogue.WriteDuty;
import org.creditportal.cms.proceeding.catalogue.WriteMemorandum;
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

    @Bean
    WriteMemorandum writeMemorandum(UnitOfWork unitOfWork, Memoranda memoranda, AuditTrail audit) {
        return new WriteMemorandum(unitOfWork, memoranda, audit);
    }

    @Bean
    RemoveMemorandum removeMemorandum(UnitOfWork unitOfWork, Memoranda memoranda, AuditTrail audit) {
        return new RemoveMemorandum(unitOfWork, memoranda, audit);
    }

    @Bean
    WriteDuty writeDuty(
            UnitOfWork unitOfWork, Duties duties, Memoranda memoranda, Catalogue catalogue, AuditTrail audit) {
        return new WriteDuty(unitOfWork, duties, memoranda, catalogue, audit);
    }

    @Bean
    RemoveDuty removeDuty(UnitOfWork unitOfWork, Duties duties, AuditTrail audit) {
        return new RemoveDuty(unitOfWork, duties, audit);
    }

    /// Before the server listens. A year that is known already, by whatever file, stays as it is.
    @Bean
    SmartInitializingSingleton shippedCalendar(CalendarYears years) {
        return () -> Flux.fromIterable(ShippedYears.all())
                .concatMap(year -> years.add(year, 1))
                .blockLast(PATIENCE);
    }
}
