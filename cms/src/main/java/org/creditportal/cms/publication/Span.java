package org.creditportal.cms.publication;

/// Part of a text, `to` exclusive.
record Span(FindingKind kind, int from, int to) {}
