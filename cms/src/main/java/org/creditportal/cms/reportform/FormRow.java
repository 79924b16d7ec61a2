package org.creditportal.cms.reportform;

import java.util.List;
import java.util.Set;

/// A row as typed, identity numbers included; hence it never prints its cells.
///
/// @param number as the spreadsheet shows it, from 1
/// @param cells the text of each column, `""` where there is none; more than eleven if something stands beside the form
/// @param formulaCells places (from 0) of cells that hold a formula
public record FormRow(int number, List<String> cells, Set<Integer> formulaCells) {

    public FormRow {
        cells = List.copyOf(cells);
        formulaCells = Set.copyOf(formulaCells);
    }

    boolean isNotBlank() {
        return !formulaCells.isEmpty() || !cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "FormRow[" + number + "]";
    }
}
