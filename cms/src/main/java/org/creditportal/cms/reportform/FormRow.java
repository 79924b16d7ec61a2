package org.creditportal.cms.reportform;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A row as typed, identity numbers included; hence it never prints its cells.
///
/// @param number as the spreadsheet shows it, from 1
/// @param cells the text of each column, `""` where there is none; more than eleven if something stands beside the form
/// @param formulaCells places (from 0) of cells that hold a formula
/// @param places where each cell stands in the sheet, from 0
public record FormRow(int number, List<String> cells, Set<Integer> formulaCells, List<Integer> places) {

    public FormRow {
        cells = List.copyOf(cells);
        formulaCells = Set.copyOf(formulaCells);
        places = List.copyOf(places);
    }

    /// A row whose cells stand side by side from the first column on.
    public FormRow(int number, List<String> cells, Set<Integer> formulaCells) {
        this(
                number,
                cells,
                formulaCells,
                IntStream.range(0, cells.size()).boxed().toList());
    }

    /// @param cell from 0
    String address(int cell) {
        return SheetAddress.of(places.get(cell), number);
    }

    boolean isNotBlank() {
        return !formulaCells.isEmpty() || !cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "FormRow[" + number + "]";
    }
}
