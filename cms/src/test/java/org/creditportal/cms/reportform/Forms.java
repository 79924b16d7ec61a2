package org.creditportal.cms.reportform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.creditportal.cms.vocabulary.ListKind;

/// Fictional rows to change one cell of.
final class Forms {

    static final String DEPARTMENT = "市税务局";
    static final String IDENTITY = FictionalCodes.identityNumber("19900307", 123);

    private static final List<ListType> TYPES = List.of(
            new ListType("严重失信主体", Set.of("失信企业"), ListKind.BLACK, "general"),
            new ListType("重大税收违法失信主体", Set.of(), ListKind.BLACK, "tax"),
            new ListType("重点关注对象", Set.of(), ListKind.WATCH, "general"),
            new ListType("纳税信用A级纳税人", Set.of("A级纳税人"), ListKind.RED, "general"));

    private Forms() {}

    static RowReader reader(ListKind list) {
        return new RowReader(list, DEPARTMENT, Set.of("税务局"), TYPES);
    }

    static List<ListType> types(ListKind list) {
        return TYPES.stream().filter(type -> type.list() == list).toList();
    }

    /// A good black row of an organisation of its own for each number.
    static List<String> cells(int number) {
        return List.of(
                "严重失信主体",
                "虚构澜石钟表" + number + "号有限公司",
                "甄某某",
                FictionalCodes.creditCode(number),
                FictionalCodes.registrationNumber(number),
                "虚构事由：虚开发票",
                "罚款二万元",
                DEPARTMENT,
                "虚构罚字〔2024〕" + number + "号",
                "2024-11-12",
                "3年");
    }

    static FormRow row(List<String> cells) {
        return new FormRow(2, cells, Set.of());
    }

    /// A good row but for one cell.
    static FormRow with(FormColumn column, String text) {
        return row(replaced(cells(1), column, text));
    }

    static List<String> replaced(List<String> cells, FormColumn column, String text) {
        var changed = new ArrayList<>(cells);
        changed.set(column.place(), text);
        return changed;
    }

    /// A good row of a natural person.
    static List<String> person() {
        return replaced(
                replaced(replaced(cells(1), FormColumn.REPRESENTATIVE, ""), FormColumn.REGISTRATION, "—"),
                FormColumn.CODE,
                IDENTITY);
    }

    static GoodRow good(FormRow row) {
        return switch (reader(ListKind.BLACK).read(row)) {
            case GoodRow good -> good;
            case BadRow bad -> throw new AssertionError(bad.problems());
        };
    }

    static List<Problem> problems(FormRow row) {
        return switch (reader(ListKind.BLACK).read(row)) {
            case GoodRow good -> throw new AssertionError("row " + good.number() + " is good");
            case BadRow bad -> bad.problems();
        };
    }

    /// Ten rows each wrong in another way.
    static List<List<String>> badRows() {
        return List.of(
                replaced(cells(11), FormColumn.TYPE, "虚构名单"),
                replaced(cells(12), FormColumn.NAME, ""),
                replaced(cells(13), FormColumn.REPRESENTATIVE, IDENTITY),
                replaced(cells(14), FormColumn.CODE, "91990100MA0000001H"),
                replaced(cells(15), FormColumn.REGISTRATION, "990100000000014"),
                replaced(cells(16), FormColumn.ACT, "=HYPERLINK(\"http://example.invalid\")"),
                replaced(cells(17), FormColumn.OUTCOME, "罚款\u0007二万元"),
                replaced(cells(18), FormColumn.DEPARTMENT, "市生态环境局"),
                replaced(cells(19), FormColumn.DECIDED_ON, "2024-02-30"),
                replaced(cells(20), FormColumn.VALIDITY, "约三年"));
    }

    /// The header, ten good rows, and those of [#badRows()] between them.
    static List<List<String>> tenGoodTenBad() {
        var bad = badRows();
        var lines = new ArrayList<List<String>>(List.of(ReportFormLayout.BLACK.columns()));
        for (var number = 0; number < bad.size(); number++) {
            lines.add(cells(number + 1));
            lines.add(bad.get(number));
        }
        return lines;
    }

    static List<ReadRow> read(OpenedForm form) {
        try (Stream<FormRow> rows = form.rows()) {
            return rows.map(reader(ListKind.BLACK)::read).toList();
        }
    }
}
