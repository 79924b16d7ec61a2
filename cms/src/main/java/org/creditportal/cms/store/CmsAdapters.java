package org.creditportal.cms.store;

import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.api.WriteLedger;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.desk.Deeds;
import org.creditportal.cms.desk.Desk;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.listing.Candidates;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.listing.Warnings;
import org.creditportal.cms.outbox.Outbox;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.ArticlePublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PublishedInventory;
import org.creditportal.cms.publication.PublishedRecords;
import org.creditportal.cms.publication.Releases;
import org.creditportal.cms.relay.Comparisons;
import org.creditportal.cms.relay.IndexPlans;
import org.creditportal.cms.subject.Subjects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports that departments and the relay use, over the role that writes.
@Configuration(proxyBeanMethods = false)
class CmsAdapters {

    private final DatabaseClient cms;

    CmsAdapters(@Qualifier("cmsDatabase") DatabaseClient cms) {
        this.cms = cms;
    }

    @Bean
    Subjects subjects(IdentityVault vault) {
        return new PostgresSubjects(cms, vault);
    }

    @Bean
    ListEntries listEntries(IdentityVault vault) {
        return new PostgresListEntries(cms, vault);
    }

    @Bean
    Candidates candidates(IdentityVault vault) {
        return new PostgresCandidates(cms, vault);
    }

    @Bean
    Purges purges() {
        return new PostgresPurges(cms);
    }

    @Bean
    Warnings warnings() {
        return new PostgresWarnings(cms);
    }

    @Bean
    Announcements announcements() {
        return new PostgresAnnouncements(cms);
    }

    @Bean
    Wordings wordings() {
        return new PostgresWordings(cms);
    }

    @Bean
    Intakes intakes(IdentityVault vault) {
        return new PostgresIntakes(cms, vault);
    }

    @Bean
    Catalogue catalogue() {
        return new PostgresCatalogue(cms);
    }

    @Bean
    Memoranda memoranda() {
        return new PostgresMemoranda(cms);
    }

    @Bean
    Duties duties() {
        return new PostgresDuties(cms);
    }

    @Bean
    CalendarYears calendarYears() {
        return new PostgresCalendarYears(cms);
    }

    @Bean
    EntryPublications entryPublications() {
        return new PostgresEntryPublications(cms);
    }

    @Bean
    AnnouncementPublications announcementPublications() {
        return new PostgresAnnouncementPublications(cms);
    }

    @Bean
    ArticlePublications articlePublications() {
        return new PostgresArticlePublications(cms);
    }

    @Bean
    Releases releases() {
        return new PostgresReleases(cms);
    }

    @Bean
    PublishedRecords publishedRecords() {
        return new PostgresPublishedRecords(cms);
    }

    @Bean
    PublishedInventory publishedInventory() {
        return new PostgresPublishedInventory(cms);
    }

    @Bean
    IndexPlans indexPlans() {
        return new PostgresIndexPlans(cms);
    }

    @Bean
    Comparisons comparisons() {
        return new PostgresComparisons(cms);
    }

    @Bean
    Outbox outbox() {
        return new PostgresOutbox(cms);
    }

    @Bean
    WriteLedger writeLedger() {
        return new PostgresWriteLedger(cms);
    }

    @Bean
    AuditTrail auditTrail() {
        return new PostgresAuditTrail(cms);
    }

    @Bean
    Desk desk() {
        return new PostgresDesk(cms);
    }

    @Bean
    Deeds deeds() {
        return new PostgresDeeds(cms);
    }
}
