package org.creditportal.cms.catalogue.profile;

import java.time.LocalDate;

/// The days of an exit from which its terms run, in Asia/Shanghai.
///
/// @param occasion of the request, or of the circumstance that makes the subject leave
/// @param exit on which the listing ended
public record ExitDays(LocalDate occasion, LocalDate exit) {}
