package org.creditportal.cms.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.SubjectKind;

/// Published entries to try the relay with.
final class Entries {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private Entries() {}

    /// The same entry after another change.
    static PublishedEntry later(PublishedEntry entry) {
        return person(entry.id(), entry.version() + 1);
    }

    static PublishedEntry person(long version) {
        return person(UUID.randomUUID(), version);
    }

    private static PublishedEntry person(UUID id, long version) {
        return new PublishedEntry(
                id,
                version,
                ListKind.BLACK,
                "严重失信主体",
                new PublishedSubject(SubjectKind.PERSON, "甄*", null, null, null, null, null),
                "general",
                "虚构市",
                "虚构事由",
                null,
                "市税务局",
                "虚构〔2026〕1号",
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null,
                new PublicationWindow(NOON, null));
    }
}
