package org.creditportal.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;

/// An entry as programs read it.
///
/// @param highlight safe HTML with `<mark>` around what the query matched; absent where nothing did
/// @param validUntil last day of validity, `null` for no end
public record EntryItem(
        String content,
        UUID id,
        String title,
        EntryLinks links,
        Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String highlight,
        String list,
        String listName,
        SubjectItem subject,
        String field,
        String region,
        String reason,
        @Nullable String outcome,
        String department,
        String basis,
        @Nullable String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String degree,
        @Nullable Boolean repairable,
        @Nullable String repair)
        implements Item {

    public static EntryItem of(PublishedEntry entry) {
        return of(entry, null);
    }

    /// As it was found by a query.
    public static EntryItem found(PublishedEntry entry, QueryText query) {
        return of(entry, highlight(entry.subject(), query));
    }

    private static EntryItem of(PublishedEntry entry, @Nullable String highlight) {
        return new EntryItem(
                "entry",
                entry.id(),
                entry.subject().name() + " · " + entry.listName(),
                EntryLinks.of(entry),
                entry.window().from(),
                entry.window().until(),
                highlight,
                entry.list().code(),
                entry.listName(),
                SubjectItem.of(entry.subject()),
                entry.field(),
                entry.region(),
                entry.reason(),
                entry.outcome(),
                entry.department(),
                entry.basis(),
                entry.decisionNumber(),
                entry.decidedOn(),
                entry.validFrom(),
                entry.validUntil(),
                entry.degree(),
                entry.repairable(),
                entry.repair());
    }

    /// The name where it matched, else the code that did.
    public static @Nullable String highlight(PublishedSubject subject, QueryText query) {
        var code = subject.uscc();
        var number = subject.registrationNumber();
        return Highlights.mark(subject.name(), query)
                .or(() -> code == null ? Optional.empty() : Highlights.markPrefix(code, query))
                .or(() -> number == null ? Optional.empty() : Highlights.markPrefix(number, query))
                .orElse(null);
    }

    /// Where an entry can be read.
    ///
    /// @param subject all of its subject, `null` for a person
    public record EntryLinks(
            String self, String page, @Nullable String subject) {

        static EntryLinks of(PublishedEntry entry) {
            var code = entry.subject().uscc();
            return new EntryLinks(
                    "/api/v1/entries/" + entry.id(),
                    "/entries/" + entry.id(),
                    code == null ? null : "/api/v1/subjects/" + code);
        }
    }

    /// Who is listed.
    ///
    /// @param type `organisation` or `person`
    public record SubjectItem(
            String type,
            String name,
            @Nullable String uscc,
            @Nullable String registrationNumber,
            @Nullable String lei,
            @Nullable String legalRepresentative,
            @Nullable String maskedId) {

        static SubjectItem of(PublishedSubject subject) {
            return new SubjectItem(
                    subject.kind().code(),
                    subject.name(),
                    subject.uscc(),
                    subject.registrationNumber(),
                    subject.lei(),
                    subject.legalRepresentative(),
                    subject.maskedId());
        }
    }
}
