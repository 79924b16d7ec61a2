package org.creditportal.portal.architecture.seeded.silent;

/// In a package that says nothing of itself, which it must.
public final class Silent {}
