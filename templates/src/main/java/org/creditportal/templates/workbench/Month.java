package org.creditportal.templates.workbench;

import java.util.List;

/// A month, day by day.
///
/// @param title as `2026年11月`
/// @param weekdays their names, Monday first
/// @param before empty places before the first day
public record Month(String title, List<String> weekdays, int before, List<Day> days, Anchor previous, Anchor next)
        implements Block {

    /// @param name as `26`
    /// @param fullName as `11月26日 周四`
    /// @param working whether it is a working day
    /// @param today whether it is today
    public record Day(String name, String fullName, boolean working, boolean today, List<Mark> marks) {}

    /// Something that happens on the day.
    public record Mark(String label, String href, Tone tone) {}
}
