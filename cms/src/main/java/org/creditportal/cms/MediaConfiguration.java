package org.creditportal.cms;

import java.time.Clock;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.media.Media;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.media.MediaStore;
import org.creditportal.cms.media.content.CleanRoom;
import org.creditportal.cms.proceeding.DeleteMedium;
import org.creditportal.cms.proceeding.JustifyMedium;
import org.creditportal.cms.proceeding.KeepMedium;
import org.creditportal.cms.proceeding.MaskMedium;
import org.creditportal.cms.proceeding.MediaDesk;
import org.creditportal.cms.proceeding.PurgeMedia;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.publication.PortalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what is done with pictures and documents.
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    MediaDesk mediaDesk(
            UnitOfWork unitOfWork,
            Media media,
            MediaFindings findings,
            MediaStore store,
            AuditTrail audit,
            PortalTime time) {
        return new MediaDesk(unitOfWork, media, findings, store, audit, time);
    }

    @Bean
    KeepMedium keepMedium(MediaDesk desk, CleanRoom cleanRoom) {
        return new KeepMedium(desk, cleanRoom);
    }

    @Bean
    MaskMedium maskMedium(MediaDesk desk, CleanRoom cleanRoom, KeepMedium keepMedium) {
        return new MaskMedium(desk, cleanRoom, keepMedium);
    }

    @Bean
    JustifyMedium justifyMedium(MediaDesk desk) {
        return new JustifyMedium(desk);
    }

    @Bean
    DeleteMedium deleteMedium(MediaDesk desk) {
        return new DeleteMedium(desk);
    }

    @Bean
    PurgeMedia purgeMedia(MediaDesk desk) {
        return new PurgeMedia(desk, Clock.systemUTC());
    }
}
