package org.creditportal.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.jspecify.annotations.Nullable;

/// An entry to try the reader with, changed step by step from one that began a day before [TestPortal#NOON] and has no
/// end.
///
/// @param number makes the id and the subject's code
public record SampleEntry(
        int number,
        int subject,
        ListKind list,
        SubjectKind kind,
        String name,
        String department,
        Instant from,
        @Nullable Instant until) {

    public static SampleEntry entry(int number) {
        return new SampleEntry(
                number,
                number,
                ListKind.BLACK,
                SubjectKind.ORGANISATION,
                "虚构样例" + number + "号有限公司",
                "市税务局",
                TestPortal.NOON.minusSeconds(86_400),
                null);
    }

    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static String code(int subject) {
        return FictionalCodes.creditCode(subject);
    }

    public SampleEntry on(ListKind other) {
        return new SampleEntry(number, subject, other, kind, name, department, from, until);
    }

    public SampleEntry named(String other) {
        return new SampleEntry(number, subject, list, kind, other, department, from, until);
    }

    public SampleEntry by(String other) {
        return new SampleEntry(number, subject, list, kind, name, other, from, until);
    }

    /// About the subject of another entry.
    public SampleEntry about(int other) {
        return new SampleEntry(number, other, list, kind, name, department, from, until);
    }

    public SampleEntry ofPerson(String masked) {
        return new SampleEntry(number, subject, list, SubjectKind.PERSON, masked, department, from, until);
    }

    public SampleEntry visible(Instant begin, @Nullable Instant end) {
        return new SampleEntry(number, subject, list, kind, name, department, begin, end);
    }

    PublishedEntry published() {
        return new PublishedEntry(
                id(number),
                1,
                list,
                "虚构名单",
                publishedSubject(),
                "tax",
                "虚构市",
                "虚构事由",
                null,
                department,
                "虚构〔2026〕" + number + "号",
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 1),
                until == null ? null : LocalDate.of(2027, 2, 28),
                null,
                true,
                "可以申请信用修复",
                new PublicationWindow(from, until));
    }

    private PublishedSubject publishedSubject() {
        return switch (kind) {
            case ORGANISATION -> new PublishedSubject(kind, name, code(subject), null, null, "甄某甲", null);
            case PERSON -> new PublishedSubject(kind, name, null, null, null, null, "9901**********0772");
        };
    }
}
