package org.creditportal.cms.reportform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.creditportal.cms.vocabulary.ListKind;

/// The template as it is after somebody typed into its first sheet; notes, drop-down lists and other sheets stay.
final class FilledTemplate {

    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final Pattern ROWS = Pattern.compile("<sheetData>.*</sheetData>", Pattern.DOTALL);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private FilledTemplate() {}

    static byte[] empty(ListKind list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new FormTemplate(list, Forms.types(list), Forms.DEPARTMENT).write(bytes);
        return bytes.toByteArray();
    }

    /// @param lines header and rows: a [LocalDate] becomes a number in the format of the column of days, all else text
    static byte[] of(ListKind list, List<List<Object>> lines) throws IOException {
        var template = Files.write(Files.createTempFile("template-", ".xlsx"), empty(list));
        var filled = new ByteArrayOutputStream();
        try (var from = new ZipFile(template.toFile());
                var to = new ZipOutputStream(filled)) {
            for (var entry : Collections.list(from.entries())) {
                var part = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(FORM) ? typedInto(part, lines) : part);
            }
        } finally {
            Files.delete(template);
        }
        return filled.toByteArray();
    }

    private static byte[] typedInto(byte[] sheet, List<List<Object>> lines) {
        var xml = new String(sheet, StandardCharsets.UTF_8);
        var days = styleOfDays(xml);
        var rows = IntStream.range(0, lines.size())
                .mapToObj(row -> row(row, lines.get(row), days))
                .collect(Collectors.joining());
        return ROWS.matcher(xml)
                .replaceFirst(Matcher.quoteReplacement("<sheetData>" + rows + "</sheetData>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String styleOfDays(String xml) {
        var style = Pattern.compile("<col min=\"10\" [^>]*style=\"([0-9]+)\"").matcher(xml);
        if (!style.find()) {
            throw new AssertionError("the column of days has no format");
        }
        return style.group(1);
    }

    private static String row(int row, List<Object> cells, String days) {
        return IntStream.range(0, cells.size())
                .mapToObj(place -> cell((char) ('A' + place) + String.valueOf(row + 1), cells.get(place), days))
                .collect(Collectors.joining("", "<row r=\"%d\">".formatted(row + 1), "</row>"));
    }

    private static String cell(String address, Object typed, String days) {
        return typed instanceof LocalDate day
                ? "<c r=\"%s\" s=\"%s\"><v>%d</v></c>".formatted(address, days, serial(day))
                : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, escaped(typed.toString()));
    }

    private static long serial(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO.toEpochDay();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
