package org.creditportal.cms;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.deadline.Deadlines;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.delivery.AnnouncedContent;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.delivery.PushQueue;
import org.creditportal.cms.proceeding.ConfigureChannel;
import org.creditportal.cms.proceeding.ConfirmDelivery;
import org.creditportal.cms.proceeding.RetryDelivery;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.push.HttpPlatform;
import org.creditportal.cms.push.PushDeliveries;
import org.creditportal.cms.push.PushSettings;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.schedule.Schedule;
import org.creditportal.cms.schedule.Scheduler;
import org.creditportal.cms.simulation.EntryCensus;
import org.creditportal.cms.simulation.SimulateProfile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Deliveries and deadlines, and the scheduler that runs every job there is.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class DeliveryConfiguration {

    @Bean
    ConfirmDelivery confirmDelivery(UnitOfWork unitOfWork, DeliveryBook book, AuditTrail audit, PortalTime time) {
        return new ConfirmDelivery(unitOfWork, book, audit, time);
    }

    @Bean
    RetryDelivery retryDelivery(UnitOfWork unitOfWork, DeliveryBook book, AuditTrail audit, PortalTime time) {
        return new RetryDelivery(unitOfWork, book, audit, time);
    }

    @Bean
    ConfigureChannel configureChannel(
            UnitOfWork unitOfWork, Channels channels, AuditTrail audit, PushSettings settings) {
        return new ConfigureChannel(unitOfWork, channels, audit, settings.secret() != null);
    }

    @Bean
    Job pushDeliveries(PushQueue queue, AnnouncedContent content, PortalTime time, PushSettings settings) {
        return new PushDeliveries(queue, content, HttpPlatform.signingWith(settings.secret()), time);
    }

    @Bean
    Deadlines deadlines(List<DueWork> works, CalendarYears years) {
        return new Deadlines(works, years);
    }

    @Bean
    SimulateProfile simulateProfile(EntryCensus census) {
        return new SimulateProfile(census);
    }

    /// A node is known by its process and machine; a part of its name is random, since machines have equal names.
    @Bean
    @ConditionalOnProperty(name = "portal.schedule", havingValue = "on", matchIfMissing = true)
    Scheduler scheduler(Schedule schedule, List<Job> jobs) {
        var random = UUID.randomUUID().toString().substring(0, 8);
        return new Scheduler(
                schedule, jobs, ManagementFactory.getRuntimeMXBean().getName() + "/" + random);
    }
}
