package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;

/// An entry that nothing is decided of yet: readers see at most a public notice of it.
public sealed interface Proposal extends ListEntry permits Candidate, NoticedCandidate {

    CandidateRecord record();

    /// The last objection to its recognition, `null` if there is none (A9).
    @Nullable
    Objection objection();

    /// Whether an objection is still to be verified.
    default boolean isObjectedTo() {
        var objection = objection();
        return objection != null && objection.isOpen();
    }

    /// The decision document as far as it is drafted.
    @Nullable
    DraftDecision draft();

    @Override
    default UUID id() {
        return record().id();
    }

    @Override
    default UUID subjectId() {
        return record().subjectId();
    }

    @Override
    default Subject subject() {
        return record().subject();
    }

    @Override
    default ListKind list() {
        return record().list();
    }

    @Override
    default Department department() {
        return record().department();
    }
}
