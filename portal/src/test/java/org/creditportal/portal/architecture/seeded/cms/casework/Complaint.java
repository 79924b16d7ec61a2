package org.creditportal.portal.architecture.seeded.cms.casework;

/// Known to another concept, which must not be.
public final class Complaint {}
