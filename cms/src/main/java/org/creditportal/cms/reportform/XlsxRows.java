package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// Rows of the first visible sheet of a workbook.
final class XlsxRows implements RowSource {

    private final Path file;

    XlsxRows(Path file) {
        this.file = file;
    }

    @Override
    public Stream<FormRow> open() throws IOException {
        var workbook = workbook();
        try {
            return sheet(workbook)
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
    private ReadableWorkbook workbook() throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
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
