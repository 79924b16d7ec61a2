package org.creditportal.portal.architecture.seeded.cms.store;

/// Known to a concept, which must not be.
public final class Store {}
