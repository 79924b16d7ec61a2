package org.creditportal.portal.announcement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.creditportal.portal.web.AnnouncementItem;

/// One announcement, and the last edge that concerns it.
record AnnouncementAnswer(@JsonUnwrapped AnnouncementItem item, Instant asOf) {

    static AnnouncementAnswer of(ReadAnnouncement.Read read) {
        return new AnnouncementAnswer(
                AnnouncementItem.of(read.announcement(), read.references(), read.total()), read.asOf());
    }
}
