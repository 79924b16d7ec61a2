package org.creditportal.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is in force about one code. Never listed and no longer listed look the same.
///
/// @param frame what surrounds it; its title must not say more than the code
/// @param code unified social credit code
/// @param name of the subject; dropped when nothing is in force
/// @param groups entries in force by list; empty when there are none
/// @param jsonHref the same as JSON
public record SubjectPage(
        Frame frame, String code, @Nullable String name, List<Group> groups, String jsonHref) implements Page {

    public SubjectPage {
        groups = groups.stream().filter(group -> !group.entries().isEmpty()).toList();
        name = groups.isEmpty() ? null : name;
    }

    /// A page for a code about which nothing is in force.
    public static SubjectPage nothingInForce(Frame frame, String code, String jsonHref) {
        return new SubjectPage(frame, code, null, List.of(), jsonHref);
    }

    /// Entries on one list.
    ///
    /// @param list which list
    /// @param entries in force
    public record Group(ListBadge list, List<EntryCard> entries) {}
}
