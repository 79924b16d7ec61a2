package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// One entry in a list of entries.
///
/// @param href of the entry's own page
/// @param list which list
/// @param listName name of the type in the catalogue, as `纳税信用A级纳税人`
/// @param title the subject's name, highlighted where a query matched
/// @param code unified social credit code or masked id, or `null` when none may be shown
/// @param subjectType as `企业` or `自然人`
/// @param department who recognised it
/// @param field as `税务`
/// @param reason the facts in one line, or `null`
/// @param decidedOn day of the decision, as `2026年8月2日`
/// @param validity as `2026年8月2日 至 2029年8月1日` or `长期`
public record EntryCard(
        String href,
        ListBadge list,
        String listName,
        Markup title,
        @Nullable String code,
        String subjectType,
        String department,
        String field,
        @Nullable String reason,
        String decidedOn,
        String validity)
        implements Card {}
