package org.creditportal.cms.workbench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.cms.desk.Deed;

/// Acts on record as a file for a spreadsheet.
final class AuditFile {

    /// So that spreadsheet programs read it as UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private AuditFile() {}

    static String csv(List<Deed> deeds) {
        var file = new StringWriter();
        file.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("at", "login", "role", "act", "content", "record", "notes");
            deeds.forEach(deed -> csv.writeRecord(cells(deed)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private static List<String> cells(Deed deed) {
        return List.of(
                deed.at().toString(),
                harmless(Objects.requireNonNullElse(deed.login(), "")),
                Objects.requireNonNullElse(deed.role(), ""),
                harmless(deed.act()),
                harmless(deed.content()),
                deed.contentId().toString(),
                harmless(notes(deed)));
    }

    private static String notes(Deed deed) {
        return deed.after().entrySet().stream()
                .map(note -> note.getKey() + "=" + note.getValue())
                .collect(Collectors.joining("; "));
    }

    /// A text that a spreadsheet would take for a formula is marked as text.
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
