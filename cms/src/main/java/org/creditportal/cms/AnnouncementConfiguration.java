package org.creditportal.cms;

import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.CalendarYears;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.delivery.Deliveries;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.proceeding.Announce;
import org.creditportal.cms.proceeding.AnnounceForm;
import org.creditportal.cms.proceeding.Cases;
import org.creditportal.cms.proceeding.PublishTogether;
import org.creditportal.cms.proceeding.ReportUpward;
import org.creditportal.cms.proceeding.Reword;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.WriteAnnouncement;
import org.creditportal.cms.publication.AnnouncementPublications;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.publication.Releases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what announces, and what is published together.
@Configuration(proxyBeanMethods = false)
class AnnouncementConfiguration {

    @Bean
    Announce announce(
            Announcements announcements, Wordings wordings, AnnouncementPublications publications, PortalTime time) {
        return new Announce(announcements, wordings, publications, time);
    }

    @Bean
    ReportUpward reportUpward(Deliveries deliveries, CalendarYears years) {
        return new ReportUpward(deliveries, years);
    }

    @Bean
    AnnounceForm announceForm(Intakes intakes, Announce announce, Deliveries deliveries, ReportUpward reportUpward) {
        return new AnnounceForm(intakes, announce, deliveries, reportUpward);
    }

    @Bean
    WriteAnnouncement writeAnnouncement(
            Cases cases,
            Catalogue catalogue,
            Announcements announcements,
            Announce announce,
            EntryPublications publications,
            AnnouncementPublications published,
            Deliveries deliveries) {
        return new WriteAnnouncement(cases, catalogue, announcements, announce, publications, published, deliveries);
    }

    @Bean
    Reword reword(UnitOfWork unitOfWork, Wordings wordings, AuditTrail audit) {
        return new Reword(unitOfWork, wordings, audit);
    }

    @Bean
    PublishTogether publishTogether(UnitOfWork unitOfWork, Intakes intakes, Releases releases, AuditTrail audit) {
        return new PublishTogether(unitOfWork, intakes, releases, audit);
    }
}
