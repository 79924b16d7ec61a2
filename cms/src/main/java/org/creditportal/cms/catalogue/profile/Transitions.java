package org.creditportal.cms.catalogue.profile;

import java.util.Set;
import org.creditportal.cms.vocabulary.ListKind;

/// From list to list (A13, A16, A17).
///
/// @param redEndedBy lists that a subject cannot be on and on red
/// @param watchAfterBlack who goes on watch at once after leaving black, unless it was wrongly listed
/// @param watchSubjectIsWarned whether who comes on watch is warned, and told for how long
public record Transitions(
        Provision<Set<ListKind>> redEndedBy, Provision<Whom> watchAfterBlack, Provision<Boolean> watchSubjectIsWarned) {

    public Transitions {
        Provision.demand(redEndedBy);
        Provision.demand(watchAfterBlack);
        Provision.demand(watchSubjectIsWarned);
    }
}
