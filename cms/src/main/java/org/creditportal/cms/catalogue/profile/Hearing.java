package org.creditportal.cms.catalogue.profile;

/// Which notices were given before a recognition, for their whole term.
public record Hearing(boolean priorNotice, boolean publicNotice) {}
