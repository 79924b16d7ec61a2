package org.creditportal.cms.store;

import java.util.Locale;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.cms.vocabulary.SubjectKind;

/// Turns rows of the published schema into what readers may see.
final class PublishedRows {

    private PublishedRows() {}

    static PublishedEntry entry(Columns row) {
        return new PublishedEntry(
                row.id("id"),
                row.count("version"),
                EntryRows.list(row),
                row.text("list_name"),
                subject(row),
                row.text("field"),
                row.text("region"),
                row.text("reason"),
                row.textOrNull("outcome"),
                row.text("department"),
                row.text("basis"),
                row.textOrNull("decision_number"),
                row.day("decided_on"),
                row.day("valid_from"),
                row.dayOrNull("valid_until"),
                row.textOrNull("degree"),
                row.optional("repairable", Boolean.class),
                row.textOrNull("repair"),
                EntryRows.window(row));
    }

    static PublishedAnnouncement announcement(Columns row) {
        return new PublishedAnnouncement(
                row.id("id"),
                row.count("version"),
                AnnouncementKind.of(row.text("kind")).orElseThrow(),
                row.textOrNull("list") == null ? null : EntryRows.list(row),
                row.text("number"),
                row.text("title"),
                row.text("body"),
                row.text("department"),
                row.text("region"),
                EntryRows.window(row));
    }

    private static PublishedSubject subject(Columns row) {
        return new PublishedSubject(
                SubjectKind.valueOf(row.text("subject").toUpperCase(Locale.ROOT)),
                row.text("name"),
                row.textOrNull("uscc"),
                row.textOrNull("registration_number"),
                row.textOrNull("lei"),
                row.textOrNull("legal_representative"),
                row.textOrNull("masked_id"));
    }
}
