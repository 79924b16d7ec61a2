package org.creditportal.cms.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.listing.Decision;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// Turns entries into rows of `cms.entry` and back. Identity numbers typed into free text are masked on the way in:
/// the
/// store holds a number only encrypted.
final class EntryRows {

    private final IdentityVault vault;

    EntryRows(IdentityVault vault) {
        this.vault = vault;
    }

    static EntryRow row(EntryRecord entry) {
        var ground = entry.ground();
        var outcome = ground.outcome();
        var organisation = entry.subject() instanceof Organisation known ? known : null;
        var registration = organisation == null ? null : organisation.registrationNumber();
        return new EntryRow(
                entry.id(),
                entry.intake(),
                entry.row(),
                entry.subjectId(),
                entry.list().code(),
                ground.typeName(),
                ground.field(),
                entry.department().name(),
                entry.region(),
                entry.profile(),
                entry.profileVersion(),
                entry.decision(),
                entry.subject().name(),
                registration == null ? null : registration.value(),
                organisation == null ? null : organisation.legalRepresentative(),
                Masking.text(ground.reason()).value(),
                outcome == null ? null : Masking.text(outcome).value(),
                ground.basis().text(),
                ground.decidedOn(),
                ground.validity().firstDay(),
                ground.validity().lastDay(),
                entry.recordedBy());
    }

    EntryRecord entry(Columns row) {
        return new EntryRecord(
                row.id("id"),
                row.optional("intake", UUID.class),
                row.number("row"),
                row.id("subject"),
                subject(row),
                list(row),
                new Department(row.text("department")),
                row.text("region"),
                row.text("profile"),
                row.number("profile_version"),
                ground(row),
                decision(row),
                row.id("recorded_by"));
    }

    private static @Nullable Decision decision(Columns row) {
        var decision = row.textOrNull("decision");
        return decision == null ? null : Json.read(decision, Decision.class);
    }

    Subject subject(Columns row) {
        var code = row.textOrNull("uscc");
        if (code == null) {
            return new NaturalPerson(row.text("name"), identity(row.required("identity_cipher", byte[].class)));
        }
        var registration = row.textOrNull("registration_number");
        return new Organisation(
                row.text("name"),
                new UnifiedSocialCreditCode(code),
                registration == null ? null : new RegistrationNumber(registration),
                row.textOrNull("legal_representative"));
    }

    private IdentityNumber identity(byte[] cipher) {
        return IdentityNumber.parse(vault.decrypt(cipher)).orElseThrow();
    }

    private static ListingGround ground(Columns row) {
        return new ListingGround(
                row.text("list_name"),
                row.text("field"),
                row.text("reason"),
                row.textOrNull("outcome"),
                new LegalBasis(row.text("basis")),
                row.day("decided_on"),
                validity(row));
    }

    static ListKind list(Columns row) {
        return ListKind.of(row.text("list")).orElseThrow();
    }

    static ValidityPeriod validity(Columns row) {
        return new ValidityPeriod(row.day("valid_from"), row.dayOrNull("valid_until"));
    }

    static PublicationWindow window(Columns row) {
        return new PublicationWindow(row.instant("visible_from"), row.instantOrNull("visible_until"));
    }

    static @Nullable Instant visibleFrom(Columns row) {
        return row.instantOrNull("visible_from");
    }

    /// A row of `cms.entry` as it is recorded; the names are those of the statement's record set.
    record EntryRow(
            UUID id,
            @Nullable UUID intake,
            int row,
            UUID subject,
            String list,
            String list_name,
            String field,
            String department,
            String region,
            String profile,
            int profile_version,
            @Nullable Decision decision,
            String name,
            @Nullable String registration_number,
            @Nullable String legal_representative,
            String reason,
            @Nullable String outcome,
            String basis,
            LocalDate decided_on,
            LocalDate valid_from,
            @Nullable LocalDate valid_until,
            UUID recorded_by) {}
}
