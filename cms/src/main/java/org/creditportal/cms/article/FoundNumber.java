package org.creditportal.cms.article;

import org.creditportal.cms.publication.Finding;

/// A number of a person in an edition.
///
/// @param part which text it is in: `title`, `summary`, `body`, `attachments.0`, `fields.2`, `changeNote`
/// @param isMaskable whether the portal can mask it; where formatting parts its digits its writer has to
public record FoundNumber(String part, Finding finding, boolean isMaskable) {

    /// Names it among all of the edition.
    public String key() {
        return part + "-" + finding.key();
    }
}
