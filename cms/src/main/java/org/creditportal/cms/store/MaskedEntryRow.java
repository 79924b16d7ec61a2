package org.creditportal.cms.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedEntry;
import org.creditportal.cms.publication.MaskedSubject;
import org.jspecify.annotations.Nullable;

/// A row of `cms.masked_entry` on its way in; the names are those of the statement's record set.
///
/// @param pinyin a blank before each, so that the beginning of one can be found inside the whole
record MaskedEntryRow(
        UUID id,
        String list,
        String list_name,
        String subject,
        String name,
        @Nullable String uscc,
        @Nullable String registration_number,
        @Nullable String legal_representative,
        @Nullable String masked_id,
        String field,
        String region,
        String reason,
        @Nullable String outcome,
        String department,
        String basis,
        @Nullable String decision_number,
        @Nullable String degree,
        @Nullable Boolean repairable,
        @Nullable String repair,
        LocalDate decided_on,
        LocalDate valid_from,
        @Nullable LocalDate valid_until,
        String folded_name,
        List<String> bigrams,
        List<String> codes,
        String pinyin) {

    static MaskedEntryRow of(MaskedEntry entry) {
        return switch (entry.subject()) {
            case MaskedSubject.Organisation organisation -> of(entry, organisation);
            case MaskedSubject.Person person -> of(entry, person);
        };
    }

    private static MaskedEntryRow of(MaskedEntry entry, MaskedSubject.Organisation organisation) {
        var registration = organisation.registrationNumber();
        var representative = organisation.legalRepresentative();
        var number = registration == null ? null : registration.value();
        var name = organisation.name().value();
        var code = organisation.code().value();
        return row(
                entry,
                new Who(
                        "organisation",
                        name,
                        code,
                        number,
                        representative == null ? null : representative.value(),
                        null));
    }

    private static MaskedEntryRow of(MaskedEntry entry, MaskedSubject.Person person) {
        var identity = person.identity();
        return row(
                entry,
                new Who("person", person.name().value(), null, null, null, identity == null ? null : identity.value()));
    }

    private static MaskedEntryRow row(MaskedEntry entry, Who who) {
        var outcome = entry.outcome();
        var number = entry.decisionNumber();
        var repair = entry.repair();
        return new MaskedEntryRow(
                entry.id(),
                entry.list().code(),
                entry.listName(),
                who.kind,
                who.name,
                who.code,
                who.registration,
                who.representative,
                who.maskedId,
                entry.field(),
                entry.region(),
                entry.reason().value(),
                outcome == null ? null : outcome.value(),
                entry.department().name(),
                entry.basis().value(),
                number == null ? null : number.value(),
                entry.degree(),
                entry.repairable(),
                repair == null ? null : repair.value(),
                entry.decidedOn(),
                entry.validity().firstDay(),
                entry.validity().lastDay(),
                entry.text().name(),
                entry.text().bigrams(),
                entry.text().codes(),
                " " + String.join(" ", entry.text().pinyin()));
    }

    private record Who(
            String kind,
            String name,
            @Nullable String code,
            @Nullable String registration,
            @Nullable String representative,
            @Nullable String maskedId) {}
}
