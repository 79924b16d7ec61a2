package org.creditportal.cms.deadline;

import java.time.LocalDate;
import java.util.List;

/// What is to be done, by department.
///
/// @param day in Asia/Shanghai, at which it is reckoned
/// @param soonUntil the last of the working days that are looked ahead
/// @param departments those with something to do, by name
public record Digest(LocalDate day, LocalDate soonUntil, List<OfDepartment> departments) {

    /// @param soon after the day, up to `soonUntil`
    public record OfDepartment(String department, Part overdue, Part today, Part soon) {}

    /// @param count all of them
    /// @param items the first hundred
    public record Part(long count, List<DuePiece> items) {}
}
