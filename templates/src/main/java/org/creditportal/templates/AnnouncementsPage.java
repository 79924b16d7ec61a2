package org.creditportal.templates;

import java.util.List;

/// All announcements that are public now, or those of one kind.
///
/// @param frame what surrounds it
/// @param kinds all and each kind, exactly one of which is selected
/// @param results the announcements
public record AnnouncementsPage(Frame frame, List<Results.Choice> kinds, Results results) implements Page {}
