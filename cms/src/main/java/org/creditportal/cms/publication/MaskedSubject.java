package org.creditportal.cms.publication;

import java.util.List;
import org.creditportal.cms.vocabulary.RegistrationNumber;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;
import org.creditportal.search.text.SearchableText;
import org.jspecify.annotations.Nullable;

/// Who is listed, as it may be written to the published schema.
public sealed interface MaskedSubject {

    /// What readers find the subject by.
    SearchableText searchableText();

    /// An organisation is public with its legal representative's name in full, never with a number of theirs.
    record Organisation(
            MaskedText name,
            UnifiedSocialCreditCode code,
            @Nullable RegistrationNumber registrationNumber,
            @Nullable MaskedText legalRepresentative)
            implements MaskedSubject {

        @Override
        public SearchableText searchableText() {
            var codes = registrationNumber == null
                    ? List.of(code.value())
                    : List.of(code.value(), registrationNumber.value());
            return SearchableText.of(name.value(), codes);
        }
    }

    /// @param identity only where the list catalogue shows it
    record Person(MaskedName name, @Nullable MaskedIdentifier identity) implements MaskedSubject {

        /// A natural person is never found by text.
        @Override
        public SearchableText searchableText() {
            return SearchableText.NONE;
        }
    }
}
