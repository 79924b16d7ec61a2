package org.creditportal.cms;

import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.listing.Candidates;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.listing.Purges;
import org.creditportal.cms.proceeding.Announce;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.proceeding.CloseCandidate;
import org.creditportal.cms.proceeding.CorrectEntry;
import org.creditportal.cms.proceeding.DraftTheDecision;
import org.creditportal.cms.proceeding.EndEntry;
import org.creditportal.cms.proceeding.EndListings;
import org.creditportal.cms.proceeding.EndSuperseded;
import org.creditportal.cms.proceeding.EnterListing;
import org.creditportal.cms.proceeding.Life;
import org.creditportal.cms.proceeding.NoticeCandidate;
import org.creditportal.cms.proceeding.ObjectToCandidate;
import org.creditportal.cms.proceeding.RecordCandidate;
import org.creditportal.cms.proceeding.ReportUpward;
import org.creditportal.cms.proceeding.SignDecision;
import org.creditportal.cms.proceeding.TellParty;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.VerifyObjection;
import org.creditportal.cms.proceeding.WarnSubject;
import org.creditportal.cms.proceeding.WatchAfterBlack;
import org.creditportal.cms.proceeding.WithdrawEntry;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.subject.Subjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what happens in the life of a listing.
@Configuration(proxyBeanMethods = false)
class LifeConfiguration {

    @Bean
    Cases cases(
            UnitOfWork unitOfWork,
            Subjects subjects,
            Candidates candidates,
            ListEntries entries,
            AuditTrail audit,
            PortalTime time) {
        return new Cases(unitOfWork, subjects, candidates, entries, audit, time);
    }

    @Bean
    EndListings endListings(
            ListEntries entries,
            EntryPublications publications,
            Announce announce,
            Deliveries deliveries,
            CalendarYears years,
            AuditTrail audit) {
        return new EndListings(entries, publications, announce, deliveries, years, audit);
    }

    @Bean
    EndSuperseded endSuperseded(Cases cases, EndListings endListings) {
        return new EndSuperseded(cases, endListings);
    }

    @Bean
    EnterListing enterListing(
            ListEntries entries,
            EntryPublications publications,
            Catalogue catalogue,
            Announce announce,
            Deliveries deliveries,
            ReportUpward reportUpward) {
        return new EnterListing(entries, publications, catalogue, announce, deliveries, reportUpward);
    }

    @Bean
    WatchAfterBlack watchAfterBlack(Catalogue catalogue, ListEntries entries, EnterListing enterListing) {
        return new WatchAfterBlack(catalogue, entries, enterListing);
    }

    @Bean
    CloseCandidate closeCandidate(
            Candidates candidates, EntryPublications publications, AnnouncementPublications announcements) {
        return new CloseCandidate(candidates, publications, announcements);
    }

    @Bean
    Life life(
            Cases cases,
            EntryPublications publications,
            Announce announce,
            Deliveries deliveries,
            CalendarYears years,
            CloseCandidate closeCandidate,
            EnterListing enterListing,
            EndListings endListings,
            EndSuperseded endSuperseded,
            WatchAfterBlack watchAfterBlack,
            Purges purges) {
        return new Life(
                cases,
                new RecordCandidate(cases),
                new TellParty(cases),
                new NoticeCandidate(cases, publications, announce, deliveries, years),
                new ObjectToCandidate(cases),
                new VerifyObjection(cases, closeCandidate),
                new DraftTheDecision(cases),
                new SignDecision(cases, publications, enterListing, endSuperseded),
                new WarnSubject(cases),
                new EndEntry(cases, publications, endListings, watchAfterBlack, purges),
                new CorrectEntry(cases, publications, endListings, enterListing, endSuperseded, purges),
                new WithdrawEntry(cases, publications, closeCandidate));
    }
}
