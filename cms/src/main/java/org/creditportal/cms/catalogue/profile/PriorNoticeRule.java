package org.creditportal.cms.catalogue.profile;

import org.creditportal.cms.vocabulary.SubjectKind;

/// The prior notice (告知) to the party itself (A10).
public record PriorNoticeRule(Provision<Need> organisation, Provision<Need> person) {

    public PriorNoticeRule {
        Provision.demand(organisation);
        Provision.demand(person);
    }

    public Provision<Need> of(SubjectKind kind) {
        return switch (kind) {
            case ORGANISATION -> organisation;
            case PERSON -> person;
        };
    }
}
