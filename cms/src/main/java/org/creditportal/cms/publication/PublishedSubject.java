package org.creditportal.cms.publication;

import org.creditportal.cms.vocabulary.SubjectKind;
import org.jspecify.annotations.Nullable;

/// Who is listed, as readers may see it.
///
/// @param kind organisation or person
/// @param name an organisation's name in full, a person's name masked
/// @param uscc unified social credit code, organisations only
/// @param registrationNumber business registration number
/// @param lei legal entity identifier
/// @param legalRepresentative name of an organisation's legal representative
/// @param maskedId a person's citizen id as first 4 + `**********` + last 4, only where the list catalogue shows it
public record PublishedSubject(
        SubjectKind kind,
        String name,
        @Nullable String uscc,
        @Nullable String registrationNumber,
        @Nullable String lei,
        @Nullable String legalRepresentative,
        @Nullable String maskedId) {}
