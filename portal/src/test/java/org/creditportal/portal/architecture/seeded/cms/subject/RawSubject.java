package org.creditportal.portal.architecture.seeded.cms.subject;

/// Known outside the cms, which must not be.
public final class RawSubject {}
