package org.creditportal.cms;

import java.time.Clock;
import org.creditportal.cms.access.AccessConfiguration;
import org.creditportal.cms.api.AccountApiConfiguration;
import org.creditportal.cms.api.ApiConfiguration;
import org.creditportal.cms.api.ArticleApiConfiguration;
import org.creditportal.cms.api.CatalogueApiConfiguration;
import org.creditportal.cms.api.DeliveryApiConfiguration;
import org.creditportal.cms.api.MediaApiConfiguration;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.proceeding.AnnounceForm;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.proceeding.EndSuperseded;
import org.creditportal.cms.proceeding.PublishEntries;
import org.creditportal.cms.proceeding.PublishRelease;
import org.creditportal.cms.proceeding.RecordForm;
import org.creditportal.cms.proceeding.RecordRows;
import org.creditportal.cms.proceeding.SignForm;
import org.creditportal.cms.proceeding.TendIndex;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.WithdrawForm;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.PublishedInventory;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.cms.publication.Releases;
import org.creditportal.cms.relay.Comparisons;
import org.creditportal.cms.relay.IndexKeeper;
import org.creditportal.cms.relay.IndexPlans;
import org.creditportal.cms.relay.Reconcile;
import org.creditportal.cms.relay.Relay;
import org.creditportal.cms.relay.StepLoop;
import org.creditportal.cms.release.ReleaseLoop;
import org.creditportal.cms.store.StoreConfiguration;
import org.creditportal.cms.subject.Subjects;
import org.creditportal.cms.workbench.WorkbenchConfiguration;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexCensus;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The use cases, which know nothing of Spring, with their ports.
@Configuration(proxyBeanMethods = false)
@Import({
    StoreConfiguration.class,
    AccessConfiguration.class,
    AccountConfiguration.class,
    AccountApiConfiguration.class,
    ApiConfiguration.class,
    CatalogueConfiguration.class,
    CatalogueApiConfiguration.class,
    LifeConfiguration.class,
    AnnouncementConfiguration.class,
    ArticleConfiguration.class,
    ArticleApiConfiguration.class,
    JobConfiguration.class,
    DeliveryConfiguration.class,
    DeliveryApiConfiguration.class,
    MediaConfiguration.class,
    MediaApiConfiguration.class,
    WorkbenchConfiguration.class
})
public class CmsConfiguration {

    @Bean
    PortalTime portalTime() {
        return new PortalTime(Clock.systemUTC());
    }

    @Bean
    RecordRows recordRows(
            Subjects subjects, ListEntries entries, Intakes intakes, EntryPublications publications, PortalTime time) {
        return new RecordRows(subjects, entries, intakes, publications, time);
    }

    @Bean
    RecordForm recordForm(
            UnitOfWork unitOfWork, Intakes intakes, Catalogue catalogue, RecordRows recordRows, AuditTrail audit) {
        return new RecordForm(unitOfWork, intakes, catalogue, recordRows, audit);
    }

    @Bean
    PublishEntries publishEntries(
            Subjects subjects, ListEntries entries, Intakes intakes, EntryPublications publications, AuditTrail audit) {
        return new PublishEntries(subjects, entries, intakes, publications, audit);
    }

    @Bean
    SignForm signForm(
            UnitOfWork unitOfWork,
            Intakes intakes,
            EntryPublications publications,
            Releases releases,
            PublishEntries publishEntries,
            AnnounceForm announceForm,
            EndSuperseded endSuperseded,
            AuditTrail audit) {
        return new SignForm(
                unitOfWork, intakes, publications, releases, publishEntries, announceForm, endSuperseded, audit);
    }

    @Bean
    WithdrawForm withdrawForm(Cases cases, Intakes intakes, EntryPublications publications) {
        return new WithdrawForm(cases, intakes, publications);
    }

    @Bean
    PublishRelease publishRelease(
            UnitOfWork unitOfWork,
            Intakes intakes,
            ListEntries entries,
            EntryPublications publications,
            Releases releases,
            PublishEntries publishEntries,
            AnnounceForm announceForm,
            EndSuperseded endSuperseded,
            AuditTrail audit) {
        return new PublishRelease(
                unitOfWork,
                intakes,
                entries,
                publications,
                releases,
                publishEntries,
                announceForm,
                endSuperseded,
                audit);
    }

    @Bean
    ReleaseLoop releaseLoop(Releases releases, PublishRelease publishRelease) {
        return new ReleaseLoop(releases, publishRelease);
    }

    @Bean
    TendIndex tendIndex(
            UnitOfWork unitOfWork, IndexPlans plans, Comparisons comparisons, Outbox outbox, AuditTrail audit) {
        return new TendIndex(unitOfWork, plans, comparisons, outbox, audit);
    }

    @Bean
    Relay relay(Outbox outbox, PublishedRecords records, IndexPlans plans, IndexAdministration index) {
        return new Relay(outbox, records, plans, index);
    }

    @Bean
    Reconcile reconcile(Comparisons comparisons, PublishedInventory inventory, IndexCensus index, Outbox outbox) {
        return new Reconcile(comparisons, inventory, index, outbox);
    }

    @Bean
    IndexKeeper indexKeeper(
            IndexPlans plans,
            PublishedInventory inventory,
            PublishedRecords records,
            IndexAdministration index,
            Outbox outbox,
            Reconcile reconcile) {
        return new IndexKeeper(plans, inventory, records, index, outbox, reconcile);
    }

    @Bean
    @ConditionalOnProperty(name = "portal.relay", havingValue = "on", matchIfMissing = true)
    StepLoop relayLoop(Relay relay) {
        return StepLoop.relaying(relay);
    }

    @Bean
    @ConditionalOnProperty(name = "portal.relay", havingValue = "on", matchIfMissing = true)
    StepLoop keeperLoop(IndexKeeper keeper) {
        return StepLoop.keeping(keeper);
    }
}
