package org.creditportal.cms.catalogue;

import java.util.List;

/// What departments are there for in the system of lists (D7).
///
/// @param number from 1
/// @param departments whose duty it is, the leading one first
/// @param text the duty in full
/// @param memoranda that the departments lead
public record Duty(int number, List<String> departments, String text, List<MemorandumNumber> memoranda) {

    public Duty {
        departments = List.copyOf(departments);
        memoranda = List.copyOf(memoranda);
    }

    /// The same with departments under their names in the catalogue.
    public Duty of(List<String> names) {
        return new Duty(number, names, text, memoranda);
    }
}
