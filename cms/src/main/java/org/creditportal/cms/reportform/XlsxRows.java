package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Rows of one sheet of a workbook.
final class XlsxRows implements RowSource {

    private final Path file;
    private final int place;

    private XlsxRows(Path file, int place) {
        this.file = file;
        this.place = place;
    }

    /// @return one for each visible sheet, in order; the first sheet if none is
    static List<RowSource> of(Path file) throws IOException {
        try (var workbook = workbook(file)) {
            var visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .<RowSource>map(sheet -> new XlsxRows(file, sheet.getIndex()))
                    .toList();
            return visible.isEmpty() ? List.of(new XlsxRows(file, 0)) : visible;
        }
    }

    @Override
    public Stream<FormRow> open() throws IOException {
        var workbook = workbook(file);
        try {
            return workbook.getSheet(place)
                    .orElseThrow()
                    .openStream()
                    .map(XlsxRows::row)
                    .filter(FormRow::isNotBlank)
                    .onClose(() -> close(workbook));
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            throw broken;
        }
    }

    /// With its number formats, which tell dates from numbers; a workbook without any has none to read.
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    private static FormRow row(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        var formulaCells = new HashSet<Integer>();
        for (var place = 0; place < row.getCellCount(); place++) {
            var cell = row.getOptionalCell(place);
            cells.add(cell.map(XlsxText::of).orElse(""));
            if (cell.filter(XlsxText::isFormula).isPresent()) {
                formulaCells.add(place);
            }
        }
        return new FormRow(row.getRowNum(), cells, formulaCells);
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
