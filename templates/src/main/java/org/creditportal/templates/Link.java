package org.creditportal.templates;

/// A link with its text.
///
/// @param label never blank: it is all that a screen reader announces
/// @param href path within the portal, with its query
public record Link(String label, String href) {}
