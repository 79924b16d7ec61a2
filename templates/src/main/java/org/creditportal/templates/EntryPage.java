package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subject on one list, in force.
///
/// @param frame what surrounds it
/// @param list which list
/// @param listName name of the type in the catalogue, as `严重失信主体`
/// @param field as `生态环境`
/// @param subject who
/// @param grounds why and by whom
/// @param term how long
/// @param repair how it can be ended early, or `null` when nothing is known or it does not apply
/// @param guides how entries of this list are repaired, may be empty
/// @param announcements that tell of it, newest first
/// @param jsonHref the same as JSON
public record EntryPage(
        Frame frame,
        ListBadge list,
        String listName,
        String field,
        ListedSubject subject,
        Grounds grounds,
        Term term,
        @Nullable Repair repair,
        List<Link> guides,
        List<AnnouncementCard> announcements,
        String jsonHref)
        implements Page {

    /// Who is listed, masked where it must be.
    ///
    /// @param name as `虚构澜石包装400号合作社`
    /// @param type as `企业` or `自然人`
    /// @param creditCode unified social credit code, or `null`
    /// @param registrationNumber business registration number, or `null`
    /// @param legalEntityIdentifier ISO 17442, or `null`
    /// @param legalRepresentative or `null`
    /// @param maskedId of a natural person, or `null`
    /// @param region as `演示市`, or `null`
    /// @param href all entries of the subject, or `null` when it has no page of its own
    public record ListedSubject(
            String name,
            String type,
            @Nullable String creditCode,
            @Nullable String registrationNumber,
            @Nullable String legalEntityIdentifier,
            @Nullable String legalRepresentative,
            @Nullable String maskedId,
            @Nullable String region,
            @Nullable String href) {}

    /// Why it is listed, and who says so.
    ///
    /// @param reason the facts
    /// @param outcome penalty or reward, or `null`
    /// @param department who recognised it
    /// @param basis the document or law
    /// @param decisionNumber or `null`
    /// @param decidedOn day of the decision
    /// @param degree 轻微, 一般 or 严重, or `null`
    public record Grounds(
            String reason,
            @Nullable String outcome,
            String department,
            String basis,
            @Nullable String decisionNumber,
            String decidedOn,
            @Nullable String degree) {}

    /// How long it is in force.
    ///
    /// @param from first day
    /// @param until last day, inclusive, or `null` for 长期
    public record Term(String from, @Nullable String until) {}

    /// Whether it can be ended early.
    ///
    /// @param possible whether the law allows repair
    /// @param how what has to be done, or `null`
    public record Repair(boolean possible, @Nullable String how) {}
}
