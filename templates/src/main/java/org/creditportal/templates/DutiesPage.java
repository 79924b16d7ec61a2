package org.creditportal.templates;

import java.util.List;

/// Which department answers for what; `/duties#d5` leads to item 5.
///
/// @param frame what surrounds it
/// @param duties by number
public record DutiesPage(Frame frame, List<Duty> duties) implements Page {

    /// One item.
    ///
    /// @param number in the list of duties
    /// @param departments who, one or several
    /// @param text what
    /// @param memoranda those it leads; may be empty
    public record Duty(int number, List<String> departments, String text, List<Link> memoranda) {}
}
