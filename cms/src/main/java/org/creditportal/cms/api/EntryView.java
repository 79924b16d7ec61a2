package org.creditportal.cms.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.jspecify.annotations.Nullable;

/// An entry as its department sees it, the number of a person masked.
///
/// @param code credit code, or masked citizen id
/// @param visibleFrom first visible instant, `null` if it never is
/// @param visibleUntil first instant no longer visible
/// @param acts what can be done to it now
record EntryView(
        UUID id,
        String state,
        String list,
        String listName,
        String name,
        String code,
        String field,
        String department,
        String region,
        LocalDate decidedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        List<String> acts) {

    static EntryView of(ListEntry entry, Instant at) {
        var record = entry.record();
        var ground = record.ground();
        var window = entry instanceof ActiveEntry active ? active.window() : null;
        return new EntryView(
                record.id(),
                entry.stateAt(at),
                record.list().code(),
                ground.typeName(),
                record.subject().name(),
                code(record.subject()),
                ground.field(),
                record.department().name(),
                record.region(),
                ground.decidedOn(),
                ground.validity().firstDay(),
                ground.validity().lastDay(),
                window == null ? null : window.from(),
                window == null ? null : window.until(),
                entry.possibleActs(at).stream().map(Act::code).sorted().toList());
    }

    private static String code(Subject subject) {
        return switch (subject) {
            case Organisation organisation -> organisation.code().value();
            case NaturalPerson person -> Masking.identity(person.identity()).value();
        };
    }
}
