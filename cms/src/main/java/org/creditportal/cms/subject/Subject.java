package org.creditportal.cms.subject;

import org.creditportal.cms.vocabulary.SubjectKind;

/// Who is listed.
public sealed interface Subject permits Organisation, NaturalPerson {

    /// In full, as its department wrote it.
    String name();

    SubjectKind kind();
}
