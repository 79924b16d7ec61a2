package org.creditportal.cms.reportform;

/// Where a cell stands, as spreadsheets write it: `G12`.
final class SheetAddress {

    private static final int LETTERS = 26;

    private SheetAddress() {}

    /// @param column from 0
    /// @param row from 1
    static String of(int column, int row) {
        return letters(column) + row;
    }

    /// `A` to `Z`, then `AA` and so on.
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
