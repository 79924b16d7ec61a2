package org.creditportal.cms.catalogue.profile;

import org.jspecify.annotations.Nullable;

/// A document that a profile encodes.
///
/// @param mark by which clauses name it, as `002`
/// @param number as `张政办发〔2018〕14号`
/// @param issued day or month, as the document writes it
public record SourceDocument(
        String mark,
        @Nullable String number,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String issued) {

    public SourceDocument {
        Provision.demand(mark);
    }
}
