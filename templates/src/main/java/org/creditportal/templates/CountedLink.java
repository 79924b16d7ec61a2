package org.creditportal.templates;

/// A link to records with their number.
///
/// @param label as `市税务局`
/// @param href path within the portal, with its query
/// @param count records in force behind it
public record CountedLink(String label, String href, long count) {}
