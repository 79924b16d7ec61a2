package org.creditportal.templates.workbench;

/// A link.
///
/// @param href path within the portal, with its query
public record Anchor(String label, String href) {}
