package org.creditportal.cms.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ActiveEntry;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.ExitedEntry;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Listing;
import org.creditportal.cms.listing.NoticedCandidate;
import org.creditportal.cms.listing.Proposal;
import org.creditportal.cms.listing.RecordedEntry;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// An entry as its department sees it, the number of a person masked.
///
/// @param code credit code, or masked citizen id
/// @param visibleFrom first visible instant, `null` if it never is
/// @param visibleUntil first instant no longer visible
/// @param noticeUntil last day of the public notice of a candidate
/// @param announcement that tells, or told, of it
/// @param exitCause how it left, for example `repair`
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
        String profile,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String decisionNumber,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        @Nullable LocalDate noticeUntil,
        @Nullable UUID announcement,
        @Nullable String exitCause,
        List<String> acts) {

    static EntryView of(ListEntry entry, Instant at) {
        return switch (entry) {
            case Listing listing -> of(listing, at);
            case Proposal proposal -> of(proposal, at);
        };
    }

    private static EntryView of(Listing entry, Instant at) {
        var record = entry.record();
        var ground = record.ground();
        var active = entry instanceof ActiveEntry found ? found : null;
        var window = seen(entry);
        var cause = entry instanceof ExitedEntry exited ? exited.cause() : null;
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
                record.profile(),
                ground.decidedOn(),
                ground.validity().firstDay(),
                ground.validity().lastDay(),
                number(record.decision()),
                window == null ? null : window.from(),
                window == null ? null : window.until(),
                null,
                active == null ? null : active.announcement(),
                cause == null ? null : cause.code(),
                acts(entry, at));
    }

    private static EntryView of(Proposal entry, Instant at) {
        var record = entry.record();
        var draft = entry.draft();
        var decision = draft == null ? null : draft.decision();
        var term = entry instanceof NoticedCandidate noticed ? noticed.term() : null;
        return new EntryView(
                record.id(),
                entry.stateAt(at),
                record.list().code(),
                record.typeName(),
                record.subject().name(),
                code(record.subject()),
                record.field(),
                record.department().name(),
                record.region(),
                record.profile(),
                decision == null ? null : decision.decidedOn(),
                decision == null ? null : decision.validity().firstDay(),
                decision == null ? null : decision.validity().lastDay(),
                number(decision),
                null,
                null,
                term == null ? null : term.lastDay(),
                term == null ? null : term.announcement(),
                null,
                acts(entry, at));
    }

    private static @Nullable PublicationWindow seen(Listing entry) {
        return switch (entry) {
            case RecordedEntry recorded -> null;
            case ActiveEntry active -> active.isPublic() ? active.window() : null;
            case ExitedEntry exited -> exited.window();
        };
    }

    private static @Nullable String number(@Nullable Decision decision) {
        return decision == null ? null : decision.number();
    }

    private static List<String> acts(ListEntry entry, Instant at) {
        return entry.possibleActs(at).stream().map(Act::code).sorted().toList();
    }

    private static String code(Subject subject) {
        return switch (subject) {
            case Organisation organisation -> organisation.code().value();
            case NaturalPerson person -> Masking.identity(person.identity()).value();
        };
    }
}
