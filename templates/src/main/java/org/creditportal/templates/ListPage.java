package org.creditportal.templates;

/// One list, with all that is in force on it.
///
/// @param frame what surrounds it
/// @param list which list
/// @param results its entries
public record ListPage(Frame frame, ListBadge list, Results results) implements Page {}
