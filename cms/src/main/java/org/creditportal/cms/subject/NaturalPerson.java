package org.creditportal.cms.subject;

import org.creditportal.cms.vocabulary.SubjectKind;

/// A citizen.
public record NaturalPerson(String name, IdentityNumber identity) implements Subject {

    @Override
    public SubjectKind kind() {
        return SubjectKind.PERSON;
    }
}
