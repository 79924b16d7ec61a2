package org.creditportal.cms.reportform;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A text file that spreadsheets open in the right encoding and without running anything.
final class CsvLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// What a spreadsheet may take for a formula; a lone dash is none.
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=＝﹦+＋﹢@＠﹫].*|\\s*[-－﹣].+|[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvLines() {}

    static void write(List<List<String>> lines, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(writer);
        lines.forEach(
                line -> csv.writeRecord(line.stream().map(CsvLines::guarded).toList()));
        csv.flush();
    }

    /// With the mark by which spreadsheets know a text.
    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
