package org.creditportal.portal.architecture.seeded.search;

import org.creditportal.portal.architecture.seeded.portal.home.Home;
import org.creditportal.portal.architecture.seeded.templates.Sheet;
import org.springframework.http.HttpStatus;

/// Knows the portal, templates and Spring.
public record Finder(Home home, Sheet sheet, HttpStatus status) {}
