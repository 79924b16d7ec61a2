package org.creditportal.cms.desk;

import java.time.LocalDate;
import java.util.UUID;

/// What comes into view or leaves it on a day.
///
/// @param what `entry-begins`, `entry-ends`, `announcement-begins`, `announcement-ends` or `notice-ends`
/// @param kind code of the list or of the kind of announcement
/// @param first one of them
public record Coming(LocalDate day, String what, String kind, long count, UUID first) {}
