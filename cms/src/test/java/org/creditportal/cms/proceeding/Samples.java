package org.creditportal.cms.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.listing.AwaitingEntry;
import org.creditportal.cms.listing.EntryRecord;
import org.creditportal.cms.listing.ListingGround;
import org.creditportal.cms.reportform.GoodRow;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.cms.vocabulary.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/// Fictional entries to try acts on.
final class Samples {

    static final UUID SUBJECT = new UUID(1, 1);
    /// Columns in the order of a form, but for the first, which stands last.
    static final List<Integer> PLACES = List.of(10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private Samples() {}

    static AwaitingEntry entry(LocalDate first, @Nullable LocalDate last) {
        return new AwaitingEntry(UUID.randomUUID(), SUBJECT, 2, new ValidityPeriod(first, last));
    }

    static EntryRecord record(ListKind list, ListingGround ground) {
        return new EntryRecord(
                UUID.randomUUID(),
                new UUID(0, 9),
                2,
                SUBJECT,
                organisation(),
                list,
                new Department("市税务局"),
                "虚构市",
                "yingkou-2019",
                1,
                ground,
                null,
                new UUID(0, 7));
    }

    static ListingGround ground(String basis, LocalDate first, @Nullable LocalDate last) {
        return new ListingGround(
                "严重失信主体", "general", "虚构事由", "罚款", new LegalBasis(basis), first, new ValidityPeriod(first, last));
    }

    static GoodRow row(int number, ListingGround ground) {
        return new GoodRow(number, List.of("虚构"), PLACES, organisation(), ground);
    }

    static Organisation organisation() {
        return new Organisation(
                "虚构企业", UnifiedSocialCreditCode.parse("91990100K60BUWEQ0E").orElseThrow(), null, "甄某甲");
    }
}
