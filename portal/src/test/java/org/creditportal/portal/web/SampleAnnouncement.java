package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// An announcement to try the reader with, changed step by step from a listing notice that began a day before
/// [TestPortal#NOON], has no end and refers to nothing.
///
/// @param number makes the id
public record SampleAnnouncement(
        int number,
        AnnouncementKind kind,
        @Nullable ListKind list,
        String title,
        String body,
        String department,
        Instant from,
        @Nullable Instant until,
        List<UUID> entries) {

    public static SampleAnnouncement announcement(int number) {
        return new SampleAnnouncement(
                number,
                AnnouncementKind.LISTING,
                null,
                "虚构公告第" + number + "号",
                "虚构正文第一段。\n虚构正文第二段。",
                "市税务局",
                TestPortal.NOON.minusSeconds(86_400),
                null,
                List.of());
    }

    public static UUID announcementId(int number) {
        return new UUID(0x0190_0000_0000_7001L, 0x8000_0000_0000_0000L + number);
    }

    public SampleAnnouncement of(AnnouncementKind other) {
        return new SampleAnnouncement(number, other, list, title, body, department, from, until, entries);
    }

    public SampleAnnouncement on(ListKind other) {
        return new SampleAnnouncement(number, kind, other, title, body, department, from, until, entries);
    }

    public SampleAnnouncement titled(String other) {
        return new SampleAnnouncement(number, kind, list, other, body, department, from, until, entries);
    }

    public SampleAnnouncement saying(String other) {
        return new SampleAnnouncement(number, kind, list, title, other, department, from, until, entries);
    }

    public SampleAnnouncement by(String other) {
        return new SampleAnnouncement(number, kind, list, title, body, other, from, until, entries);
    }

    public SampleAnnouncement visible(Instant begin, @Nullable Instant end) {
        return new SampleAnnouncement(number, kind, list, title, body, department, begin, end, entries);
    }

    /// Refers to the sample entries of these numbers.
    public SampleAnnouncement about(int... numbers) {
        return new SampleAnnouncement(
                number,
                kind,
                list,
                title,
                body,
                department,
                from,
                until,
                IntStream.of(numbers).mapToObj(SampleEntry::id).toList());
    }

    PublishedAnnouncement published() {
        return new PublishedAnnouncement(
                announcementId(number),
                1,
                kind,
                list,
                "虚公告〔2026〕" + number + "号",
                title,
                body,
                department,
                "虚构市",
                new PublicationWindow(from, until));
    }
}
