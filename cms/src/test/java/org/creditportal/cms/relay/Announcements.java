package org.creditportal.cms.relay;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// Published announcements to try the relay with.
final class Announcements {

    private Announcements() {}

    static PublishedAnnouncement about(@Nullable ListKind list) {
        return new PublishedAnnouncement(
                UUID.randomUUID(),
                2,
                AnnouncementKind.EXIT,
                list,
                "虚公告〔2026〕3号",
                "关于退出名单的公告",
                "虚构正文",
                "市税务局",
                "虚构市",
                new PublicationWindow(Instant.parse("2026-03-02T04:00:00Z"), null));
    }
}
