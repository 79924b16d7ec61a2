package org.creditportal.cms.catalogue.profile;

import java.util.stream.Stream;
import org.creditportal.cms.subject.IdentityNumber;
import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.UnifiedSocialCreditCode;

/// Subjects of each kind that rules tell apart.
final class Subjects {

    static final Subject COMPANY = organisation("91");
    static final Subject SOCIAL_ORGANISATION = organisation("51");
    static final Subject GOVERNMENT_BODY = organisation("11");
    static final Subject PERSON = new NaturalPerson(
            "虚构某甲",
            IdentityNumber.parse(FictionalCodes.identityNumber("19900307", 77)).orElseThrow());

    private Subjects() {}

    /// @param kind registering authority and kind, the first two characters of a credit code
    private static Subject organisation(String kind) {
        var code = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> kind + "990100M00000001" + (char) check)
                .flatMap(text -> UnifiedSocialCreditCode.parse(text).stream())
                .findFirst()
                .orElseThrow();
        return new Organisation("虚构主体", code, null, null);
    }

    static Stream<Subject> all() {
        return Stream.of(COMPANY, SOCIAL_ORGANISATION, GOVERNMENT_BODY, PERSON);
    }
}
