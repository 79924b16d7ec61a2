package org.creditportal.portal.catalogue;

import java.time.LocalDate;

/// Where a term ends.
///
/// @param from the day from which it runs, not counted
/// @param plus how many working days
record WorkingDay(LocalDate from, int plus, LocalDate day) {}
