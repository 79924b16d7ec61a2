package org.creditportal.cms.reportform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Records of a text file in UTF-8 or GB18030 (which covers GBK), between commas, tabs or semicolons.
final class CsvRows implements RowSource {

    private static final String UNKNOWN_ENCODING =
            "文件既不是 UTF-8 也不是 GBK／GB18030 编码，或不是文本文件。请在表格软件中“另存为”选择“CSV UTF-8（逗号分隔）”或 .xlsx 后再上传。";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FIRST_LINES = 10;
    private static final int LONGEST_RECORD = 1 << 20;

    private final Path file;
    private final Charset charset;
    private final char separator;

    private CsvRows(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    /// @throws RefusedFormException if it is no text in a known encoding
    static CsvRows of(Path file, ReportFormLayout layout) throws IOException {
        var charset = charset(file);
        try (var reader = reader(file, charset)) {
            var first = reader.lines().limit(FIRST_LINES).toList();
            return new CsvRows(file, charset, separator(first, layout));
        }
    }

    @Override
    public Stream<FormRow> open() throws IOException {
        var number = new AtomicInteger();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord((Reader) reader(file, charset))
                .stream()
                .map(row -> row(number.incrementAndGet(), row))
                .filter(FormRow::isNotBlank);
    }

    private static FormRow row(int number, CsvRecord row) {
        return new FormRow(number, row.getFields(), Set.of());
    }

    private static Charset charset(Path file) throws IOException {
        for (var charset : CHARSETS) {
            if (isWrittenIn(file, charset)) {
                return charset;
            }
        }
        throw new RefusedFormException(UNKNOWN_ENCODING);
    }

    /// Whether every byte has a meaning in the encoding.
    private static boolean isWrittenIn(Path file, Charset charset) throws IOException {
        try (var reader = Files.newBufferedReader(file, charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /// The one that parts most titles of the form from each other; if there are none, the one that parts most.
    private static char separator(List<String> lines, ReportFormLayout layout) {
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(
                                separator -> most(lines, separator, cells -> TitleRow.known(cells, layout)))
                        .thenComparingLong(separator -> most(lines, separator, List::size)))
                .orElse(',');
    }

    private static long most(List<String> lines, char separator, ToLongFunction<List<String>> count) {
        var parts = Pattern.compile(String.valueOf(separator), Pattern.LITERAL);
        return lines.stream()
                .map(line -> List.of(parts.split(line.replace("\"", ""), -1)))
                .mapToLong(count)
                .max()
                .orElse(0);
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        var reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
