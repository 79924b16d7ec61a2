package org.creditportal.cms.catalogue.profile;

import org.creditportal.cms.vocabulary.SubjectKind;

/// Whether the notices that a list asks for were given.
final class Recognition {

    private Recognition() {}

    static Ruling ruling(ListRules rules, SubjectKind subject, Hearing given) {
        var prior = rules.priorNotice().of(subject);
        var open = rules.publicNotice().need();
        if (prior.value() == Need.NEEDED && !given.priorNotice()) {
            return new Ruling.Forbidden(prior.by(), "认定前须告知当事人");
        }
        if (open.value() == Need.NEEDED && !given.publicNotice()) {
            return new Ruling.Forbidden(open.by(), "认定前须公示，且公示期满");
        }
        if (open.value() == Need.EITHER && !given.publicNotice() && !given.priorNotice()) {
            return new Ruling.Forbidden(open.by(), "认定前须告知当事人，或公示且公示期满");
        }
        return new Ruling.Allowed(open.by());
    }
}
