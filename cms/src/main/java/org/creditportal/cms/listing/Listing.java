package org.creditportal.cms.listing;

import java.util.UUID;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.ListKind;

/// An entry that rests on a decision.
public sealed interface Listing extends ListEntry permits RecordedEntry, ActiveEntry, ExitedEntry {

    EntryRecord record();

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
