package org.creditportal.cms.listing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;

/// One subject on its way onto a list, on it, or off it. Expiry is no state: it is computed from the window.
public sealed interface ListEntry permits Proposal, Listing {

    /// The same all its life long, inside and outside.
    UUID id();

    UUID subjectId();

    Subject subject();

    ListKind list();

    Department department();

    /// What can be done to it by itself at this instant.
    Set<Act> possibleActs(Instant at);

    /// For example `recorded`; an active entry whose window has ended is `expired`.
    String stateAt(Instant at);
}
