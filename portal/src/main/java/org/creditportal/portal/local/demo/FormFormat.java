package org.creditportal.portal.local.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The kinds of file that departments hand in.
enum FormFormat {
    XLSX("xlsx") {
        @Override
        byte[] write(List<List<String>> rows) {
            return Xlsx.write(rows);
        }
    },
    /// As office software writes it: with a byte order mark.
    CSV("csv") {
        @Override
        byte[] write(List<List<String>> rows) {
            return ("\uFEFF" + csv(rows)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /// As older office software writes it.
    GBK_CSV("csv") {
        @Override
        byte[] write(List<List<String>> rows) {
            return csv(rows).getBytes(Charset.forName("GBK"));
        }
    };

    private final String extension;

    FormFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /// @param rows the header first
    abstract byte[] write(List<List<String>> rows);

    private static String csv(List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
