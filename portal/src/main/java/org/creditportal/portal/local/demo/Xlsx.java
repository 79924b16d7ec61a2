package org.creditportal.portal.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Writes rows as the one sheet of a workbook, every cell as text.
final class Xlsx {

    private static final String VERSION = "1.0";

    private Xlsx() {}

    static byte[] write(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "credit-portal", VERSION)) {
            var sheet = workbook.newWorksheet("报送表");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
