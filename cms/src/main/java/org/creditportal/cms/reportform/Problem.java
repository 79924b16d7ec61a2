package org.creditportal.cms.reportform;

/// What is wrong with one cell and how to mend it, in Chinese; never repeats what was typed.
///
/// @param row as the spreadsheet shows it, the header being row 1
/// @param column title of the column
public record Problem(int row, String column, String message) {}
