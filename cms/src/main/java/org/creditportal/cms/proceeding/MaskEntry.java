package org.creditportal.cms.proceeding;

import java.util.Collection;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.publication.MaskedEntry;
import org.creditportal.cms.publication.MaskedSubject;
import org.creditportal.cms.publication.MaskedText;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;

/// Turns what is on record into what may be seen of it (H1).
final class MaskEntry {

    private final Collection<String> typesShowingIdentity;

    /// @param typesShowingIdentity names of list types that show a person's masked citizen id
    MaskEntry(Collection<String> typesShowingIdentity) {
        this.typesShowingIdentity = typesShowingIdentity;
    }

    MaskedEntry mask(EntryRecord entry) {
        var ground = entry.ground();
        var outcome = ground.outcome();
        var decision = entry.decision();
        var repair = RepairAdvice.of(entry);
        var subject = mask(entry.subject(), typesShowingIdentity.contains(ground.typeName()));
        return new MaskedEntry(
                entry.id(),
                entry.list(),
                ground.typeName(),
                ground.field(),
                subject,
                entry.department(),
                entry.region(),
                text(entry, ground.reason()),
                outcome == null ? null : text(entry, outcome),
                text(entry, ground.basis().text()),
                decision == null ? null : text(entry, decision.number()),
                decision == null || decision.degree() == null
                        ? null
                        : decision.degree().label(),
                repair.repairable(),
                repair.text() == null ? null : text(entry, repair.text()),
                ground.decidedOn(),
                ground.validity(),
                subject.searchableText());
    }

    private static MaskedText text(EntryRecord entry, String text) {
        return switch (entry.subject()) {
            case Organisation organisation -> Masking.text(text);
            case NaturalPerson person -> Masking.textAbout(person.name(), text);
        };
    }

    private static MaskedSubject mask(Subject subject, boolean identityShown) {
        return switch (subject) {
            case Organisation organisation -> mask(organisation);
            case NaturalPerson person ->
                new MaskedSubject.Person(
                        Masking.name(person.name()), identityShown ? Masking.identity(person.identity()) : null);
        };
    }

    private static MaskedSubject mask(Organisation organisation) {
        var representative = organisation.legalRepresentative();
        return new MaskedSubject.Organisation(
                Masking.text(organisation.name()),
                organisation.code(),
                organisation.registrationNumber(),
                representative == null ? null : Masking.text(representative));
    }
}
