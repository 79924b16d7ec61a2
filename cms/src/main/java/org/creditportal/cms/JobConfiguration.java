package org.creditportal.cms;

import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.listing.Warnings;
import org.creditportal.cms.proceeding.AnnounceExpiries;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.proceeding.CompactStore;
import org.creditportal.cms.proceeding.DeriveWarnings;
import org.creditportal.cms.proceeding.EndListings;
import org.creditportal.cms.proceeding.EnterListing;
import org.creditportal.cms.proceeding.PurgeEntries;
import org.creditportal.cms.proceeding.ReplayPurges;
import org.creditportal.cms.proceeding.SealAudit;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.WatchAfterBlack;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.relay.IndexPlans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what falls due by itself in the life of listings.
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    AnnounceExpiries announceExpiries(
            Cases cases, EntryPublications publications, EndListings endListings, WatchAfterBlack watchAfterBlack) {
        return new AnnounceExpiries(cases, publications, endListings, watchAfterBlack);
    }

    @Bean
    PurgeEntries purgeEntries(Cases cases, Purges purges, AnnouncementPublications announcements) {
        return new PurgeEntries(cases, purges, announcements);
    }

    @Bean
    DeriveWarnings deriveWarnings(
            Cases cases,
            EntryPublications publications,
            Warnings warnings,
            EnterListing enterListing,
            EndListings endListings) {
        return new DeriveWarnings(cases, publications, warnings, enterListing, endListings);
    }

    @Bean
    SealAudit sealAudit(UnitOfWork unitOfWork, AuditTrail audit) {
        return new SealAudit(unitOfWork, audit);
    }

    @Bean
    CompactStore compactStore(Purges purges, IndexPlans index, PortalTime time) {
        return new CompactStore(purges, index, time);
    }

    @Bean
    ReplayPurges replayPurges(Cases cases, EntryPublications publications, Purges purges) {
        return new ReplayPurges(cases, publications, purges);
    }
}
