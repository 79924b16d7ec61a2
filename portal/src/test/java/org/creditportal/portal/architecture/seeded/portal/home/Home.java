package org.creditportal.portal.architecture.seeded.portal.home;

import org.creditportal.portal.architecture.seeded.cms.subject.RawSubject;
import org.creditportal.portal.architecture.seeded.portal.status.Figures;
import org.creditportal.portal.architecture.seeded.search.Finder;
import org.creditportal.portal.architecture.seeded.search.query.Clause;

/// Knows everything, search too, which knows it.
public record Home(RawSubject subject, Figures figures, Clause clause, Finder finder) {}
