package org.creditportal.cms.reportform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creditportal.cms.vocabulary.ListKind;

/// How somebody fills a form in and saves it.
///
/// @param above lines over the header
/// @param columns in the order in which they stand
/// @param usesOtherTitles where people have another title for a column
record WritingHabit(Saved saved, int above, List<FormColumn> columns, boolean usesOtherTitles) {

    private static final Map<FormColumn, String> OTHER_TITLES = Map.of(
            FormColumn.NAME, "单位名称",
            FormColumn.REPRESENTATIVE, "法 人 代 表",
            FormColumn.CODE, "社会信用代码",
            FormColumn.REGISTRATION, "工商注册号",
            FormColumn.DEPARTMENT, "认定机关",
            FormColumn.DECIDED_ON, "认定时间",
            FormColumn.VALIDITY, "有效期限");

    private static final List<String> LINES_ABOVE = List.of("虚构市报送表", "填报单位：虚构局,A;B", "填报日期：2026-01-01");

    static Arbitrary<WritingHabit> any() {
        return Combinators.combine(
                        Arbitraries.of(Saved.values()),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.shuffle(FormColumn.values()),
                        Arbitraries.of(true, false))
                .as(WritingHabit::new);
    }

    /// The file.
    byte[] write(ListKind list, List<Decision> decisions) throws IOException {
        var lines = new ArrayList<List<Object>>();
        for (var line = 0; line < above; line++) {
            lines.add(List.of(LINES_ABOVE.get(line % LINES_ABOVE.size())));
        }
        lines.add(columns.stream()
                .<Object>map(column -> title(column, ReportFormLayout.of(list)))
                .toList());
        decisions.forEach(decision ->
                lines.add(columns.stream().map(column -> cell(decision, column)).toList()));
        return switch (saved) {
            case XLSX, XLSX_WITH_DAYS -> FilledTemplate.of(list, lines);
            case UTF_8, UTF_8_WITH_MARK, GBK, GB18030 -> csv(lines);
        };
    }

    private String title(FormColumn column, ReportFormLayout layout) {
        var title = column.title(layout);
        return usesOtherTitles ? OTHER_TITLES.getOrDefault(column, title) : title;
    }

    private Object cell(Decision decision, FormColumn column) {
        return saved == Saved.XLSX_WITH_DAYS && column == FormColumn.DECIDED_ON
                ? decision.decidedOn()
                : decision.written(column);
    }

    private byte[] csv(List<List<Object>> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, saved.charset())) {
            writer.write(saved == Saved.UTF_8_WITH_MARK ? "\uFEFF" : "");
            var csv = CsvWriter.builder().fieldSeparator(separator()).build(writer);
            lines.forEach(
                    line -> csv.writeRecord(line.stream().map(Object::toString).toList()));
            csv.flush();
        }
        return bytes.toByteArray();
    }

    private char separator() {
        return ",\t;".charAt(above % 3);
    }

    /// What the form is saved as.
    enum Saved {
        XLSX,
        XLSX_WITH_DAYS,
        UTF_8,
        UTF_8_WITH_MARK,
        GBK,
        GB18030;

        Charset charset() {
            return Charset.forName(this == UTF_8_WITH_MARK ? "UTF-8" : name().replace('_', '-'));
        }

        Container container() {
            return this == XLSX || this == XLSX_WITH_DAYS ? Container.XLSX : Container.CSV;
        }
    }
}
