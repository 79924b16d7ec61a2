package org.creditportal.cms.reportform;

import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// The code column: an organisation's credit code, or a natural person's citizen id.
sealed interface SubjectCode {

    record OfOrganisation(UnifiedSocialCreditCode code) implements SubjectCode {}

    record OfPerson(IdentityNumber identity) implements SubjectCode {}

    /// What can be a citizen id is one, even where a credit code of digits would fit too.
    static SubjectCode parse(String text) throws UnreadableCellException {
        var identity = IdentityNumber.parse(text);
        if (identity.isPresent()) {
            return new OfPerson(identity.get());
        }
        var code = UnifiedSocialCreditCode.parse(text);
        if (code.isPresent()) {
            return new OfOrganisation(code.get());
        }
        throw new UnreadableCellException(CodeFault.of(text));
    }
}
