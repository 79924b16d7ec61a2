package org.creditportal.portal.architecture.seeded.search;

import org.creditportal.portal.architecture.seeded.portal.home.Home;
import org.creditportal.portal.architecture.seeded.templates.Sheet;

/// Knows the portal, and templates.
public record Finder(Home home, Sheet sheet) {}
