package org.creditportal.cms.store;

import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.delivery.AnnouncedContent;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.delivery.DeliveryBook;
import org.creditportal.cms.delivery.PushQueue;
import org.creditportal.cms.publication.OpenWork;
import org.creditportal.cms.schedule.Schedule;
import org.creditportal.cms.simulation.EntryCensus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports of deliveries, jobs and what-if questions, over the role that writes.
@Configuration(proxyBeanMethods = false)
class DeliveryAdapters {

    private final DatabaseClient cms;

    DeliveryAdapters(@Qualifier("cmsDatabase") DatabaseClient cms) {
        this.cms = cms;
    }

    @Bean
    Deliveries deliveries() {
        return new PostgresDeliveries(cms);
    }

    @Bean
    DeliveryBook deliveryBook() {
        return new PostgresDeliveryBook(cms);
    }

    @Bean
    PushQueue pushQueue() {
        return new PostgresPushQueue(cms);
    }

    @Bean
    Channels channels() {
        return new PostgresChannels(cms);
    }

    @Bean
    AnnouncedContent announcedContent() {
        return new PostgresAnnouncedContent(cms);
    }

    @Bean
    DueWork dueCandidates() {
        return new PostgresDueCandidates(cms);
    }

    @Bean
    DueWork dueWarnings() {
        return new PostgresDueWarnings(cms);
    }

    @Bean
    DueWork dueDeliveries() {
        return new PostgresDueDeliveries(cms);
    }

    @Bean
    OpenWork openWork() {
        return new PostgresOpenWork(cms);
    }

    @Bean
    Schedule schedule() {
        return new PostgresSchedule(cms);
    }

    @Bean
    EntryCensus entryCensus() {
        return new PostgresEntryCensus(cms);
    }
}
