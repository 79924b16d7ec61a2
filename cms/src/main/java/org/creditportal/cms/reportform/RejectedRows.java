package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes rows back in their own form, with one more column that explains each.
public final class RejectedRows {

    private RejectedRows() {}

    /// Cells come back as typed, identity numbers included: the answer is for the importing department alone. What was
    /// written can be mended and handed in again as it is.
    public static void write(ReportFormLayout layout, Container container, List<BadRow> rows, OutputStream out)
            throws IOException {
        var lines = Stream.concat(Stream.of(header(layout)), rows.stream().map(row -> line(row)))
                .toList();
        switch (container) {
            case XLSX -> XlsxLines.write(lines, out);
            case CSV -> CsvLines.write(lines, out);
        }
    }

    private static List<String> header(ReportFormLayout layout) {
        var titles = new ArrayList<>(layout.columns());
        titles.add(TitleRow.EXPLANATION);
        return titles;
    }

    private static List<String> line(BadRow row) {
        var cells = new ArrayList<>(row.cells().subList(0, FormHeader.COLUMNS));
        cells.add("原第 %d 行：".formatted(row.number())
                + row.problems().stream()
                        .map(problem -> "【" + problem.column() + "】" + problem.message())
                        .collect(Collectors.joining(" ")));
        return cells;
    }
}
