package org.creditportal.cms.catalogue.profile;

import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;

/// Whom a rule is for.
public enum Whom {
    EVERYBODY,
    /// Organisations that market regulation registered: their credit code begins with 9, GB 32100-2015. No person, no
    /// government body, no social organisation.
    MARKET_SUBJECTS,
    NOBODY;

    private static final String MARKET_REGULATION = "9";

    public boolean includes(Subject subject) {
        return switch (this) {
            case EVERYBODY -> true;
            case MARKET_SUBJECTS -> isMarketSubject(subject);
            case NOBODY -> false;
        };
    }

    private static boolean isMarketSubject(Subject subject) {
        return switch (subject) {
            case Organisation organisation -> organisation.code().value().startsWith(MARKET_REGULATION);
            case NaturalPerson person -> false;
        };
    }
}
