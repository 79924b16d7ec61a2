package org.creditportal.cms.reportform;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/// The sheet of a template that says how to fill it in, in plain Chinese.
final class TemplateRules {

    static final String NAME = "填写说明";

    private static final int MOST_CELLS = 5;

    /// In characters of half width.
    private static final int RULE_WIDTH = 90;

    /// Of one line, in points.
    private static final double LINE_HEIGHT = 16;

    private TemplateRules() {}

    /// First the rules, then the columns one by one.
    static List<List<String>> lines(
            List<ColumnNote> notes, List<String> types, ReportFormLayout layout, FormLimits limits) {
        var type = List.of(FormColumn.TYPE.title(layout), String.join("、", types));
        return Stream.of(rules(layout, limits), Stream.of(type), columns(notes, layout))
                .flatMap(Function.identity())
                .toList();
    }

    static void write(List<List<String>> lines, Worksheet sheet) {
        XlsxLines.write(lines, sheet);
        for (var column = 0; column < MOST_CELLS; column++) {
            sheet.width(column, column == 1 ? RULE_WIDTH : XlsxLines.COLUMN_WIDTH);
        }
        for (var row = 0; row < lines.size(); row++) {
            sheet.rowHeight(row, LINE_HEIGHT * lines(lines.get(row)));
            sheet.range(row, 0, row, MOST_CELLS - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.range(0, 0, 0, 1).style().bold().set();
    }

    /// Lines that the longest text of a row needs: spreadsheets do not all find the height of a row by themselves.
    private static int lines(List<String> row) {
        var characters = row.size() > 1 ? row.get(1).length() : 0;
        return 1 + 2 * characters / RULE_WIDTH;
    }

    private static Stream<List<String>> rules(ReportFormLayout layout, FormLimits limits) {
        return Stream.of(
                List.of("规则", "说明"),
                List.of("必填列", titles(layout) + "。其余各列没有内容时留空，也可以写“-”“—”或“/”。"),
                List.of("自然人", "企业名称列填姓名，统一社会信用代码列填 18 位公民身份号码，法定代表人、工商注册登记号两列留空，其余各列与单位相同。号码不得填在别的列。"),
                List.of("认定日期", "可以写成%s，也可以是日期格式的单元格。".formatted(quoted(WrittenDate.EXAMPLES))),
                List.of("有效期", "可以写成%s。期限从认定日期起算，止日当天仍然有效。".formatted(quoted(WrittenValidity.EXAMPLES))),
                List.of("统一社会信用代码", "18 位，末位校验码须相符；沿用原组织机构代码的可以含有字母 I、O、S、V、Z。单元格须为文本格式，否则末几位会丢失。"),
                List.of("表头", "列的顺序可以调整，表头上方可以有标题行，但不要增加、删除或者合并列。"),
                List.of("单元格", "直接填写文字，不要用公式；文字不要以 =、+、@ 或 - 开头。"),
                List.of("数量", "一份表最多 %,d 行，文件不超过 %d MB；更多的请分成几份。".formatted(limits.rows(), limits.fileBytes() >> 20)),
                List.of("保存", "保存为 .xlsx，或者 UTF-8、GBK、GB18030 编码的 .csv。不要设置密码。"),
                List.of("重复上传", "已经记录的行不会重复记录；有问题的行会连同原因退回，改好后单独上传即可。"));
    }

    private static Stream<List<String>> columns(List<ColumnNote> notes, ReportFormLayout layout) {
        return Stream.concat(
                Stream.of(List.of(), List.of("列", "怎样填写", "是否必填", "示例（虚构）", "最多字数")),
                notes.stream()
                        .map(note -> List.of(
                                note.column().title(layout),
                                note.advice(),
                                note.need(),
                                note.example(),
                                String.valueOf(note.column().longest()))));
    }

    private static String titles(ReportFormLayout layout) {
        return Arrays.stream(FormColumn.values())
                .filter(FormColumn::isRequired)
                .map(column -> column.title(layout))
                .collect(Collectors.joining("、"));
    }

    private static String quoted(List<String> writings) {
        return writings.stream().map(writing -> "“" + writing + "”").collect(Collectors.joining("、"));
    }
}
