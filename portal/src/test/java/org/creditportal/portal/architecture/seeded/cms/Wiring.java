package org.creditportal.portal.architecture.seeded.cms;

import org.creditportal.portal.architecture.seeded.portal.home.Home;

/// Knows the portal.
public record Wiring(Home home) {}
