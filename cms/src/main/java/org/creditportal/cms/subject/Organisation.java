package org.creditportal.cms.subject;

import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.SubjectKind;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/// A legal person or another organisation, a government body or social organisation too.
public record Organisation(
        String name,
        UnifiedSocialCreditCode code,
        @Nullable RegistrationNumber registrationNumber,
        @Nullable String legalRepresentative)
        implements Subject {

    @Override
    public SubjectKind kind() {
        return SubjectKind.ORGANISATION;
    }
}
