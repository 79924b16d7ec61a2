package org.creditportal.cms.api;

import java.time.Clock;
import java.time.Duration;
import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.proceeding.Life;
import org.creditportal.cms.proceeding.PublishTogether;
import org.creditportal.cms.proceeding.RecordForm;
import org.creditportal.cms.proceeding.RegisterRead;
import org.creditportal.cms.proceeding.ReplayPurges;
import org.creditportal.cms.proceeding.Reword;
import org.creditportal.cms.proceeding.SignForm;
import org.creditportal.cms.proceeding.TendIndex;
import org.creditportal.cms.proceeding.WithdrawForm;
import org.creditportal.cms.proceeding.WriteAnnouncement;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.relay.Comparisons;
import org.creditportal.cms.relay.IndexPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Puts the departments' API together.
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

    @Bean
    Writes writes(WriteLedger ledger, JsonMapper json) {
        return new Writes(ledger, json, Duration.ofHours(24));
    }

    @Bean
    FormsInHand formsInHand(Intakes intakes) {
        return new FormsInHand(intakes);
    }

    @Bean
    RouterFunction<ServerResponse> importRoutes(
            Catalogue catalogue,
            Intakes intakes,
            RecordForm recordForm,
            FormsInHand inHand,
            SignForm signForm,
            WithdrawForm withdrawForm,
            RegisterRead registerRead,
            Writes writes,
            PortalTime time) {
        var reading = new FormReading(catalogue, intakes, recordForm, inHand);
        return new ImportRoutes(
                        new OfferTemplate(catalogue),
                        new ReceiveForm(catalogue, intakes, reading),
                        signForm,
                        withdrawForm,
                        new ImportViews(intakes, time),
                        registerRead,
                        writes)
                .routes();
    }

    @Bean
    RouterFunction<ServerResponse> departmentEntryRoutes(
            Life life, Catalogue catalogue, Writes writes, PortalTime time) {
        return new EntryRoutes(life, catalogue, writes, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> departmentAnnouncementRoutes(
            Announcements announcements, WriteAnnouncement writeAnnouncement, Writes writes, PortalTime time) {
        return new AnnouncementRoutes(announcements, writeAnnouncement, writes, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> publicationRoutes(PublishTogether publishTogether, Writes writes, PortalTime time) {
        return new PublicationRoutes(publishTogether, writes, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> auditRoutes(AuditTrail audit) {
        return new AuditRoutes(audit).routes();
    }

    @Bean
    RouterFunction<ServerResponse> purgeRoutes(ReplayPurges replayPurges, Writes writes) {
        return new PurgeRoutes(replayPurges, writes).routes();
    }

    @Bean
    RouterFunction<ServerResponse> wordingRoutes(Wordings wordings, Reword reword, Writes writes) {
        return new WordingRoutes(wordings, reword, writes).routes();
    }

    /// Rebuilds are timed by the database's clock, which no trial moves.
    @Bean
    RouterFunction<ServerResponse> reconciliationRoutes(
            TendIndex tendIndex, IndexPlans plans, Comparisons comparisons, Outbox outbox, Writes writes) {
        return new ReconciliationRoutes(tendIndex, plans, comparisons, outbox, writes, Clock.systemUTC()).routes();
    }
}
