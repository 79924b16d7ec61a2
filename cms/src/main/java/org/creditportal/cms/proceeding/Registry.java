package org.creditportal.cms.proceeding;

import org.creditportal.cms.subject.NaturalPerson;
import org.creditportal.cms.subject.Organisation;
import org.creditportal.cms.subject.Subject;

/// Who registered a subject, by the first character of its credit code, GB 32100-2015: each has a site for its own.
enum Registry {
    MARKET_REGULATION,
    CIVIL_AFFAIRS,
    GOVERNMENT_BODIES,
    OTHER;

    static Registry of(Subject subject) {
        return switch (subject) {
            case NaturalPerson person -> OTHER;
            case Organisation organisation -> of(organisation.code().value().charAt(0));
        };
    }

    private static Registry of(char authority) {
        return switch (authority) {
            case '9' -> MARKET_REGULATION;
            case '5' -> CIVIL_AFFAIRS;
            case '1' -> GOVERNMENT_BODIES;
            default -> OTHER;
        };
    }
}
