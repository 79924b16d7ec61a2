package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.vocabulary.ListKind;
import org.dhatim.fastexcel.Worksheet;

/// An empty form of one list to fill in: notes on its columns, drop-down lists, and a sheet with the rules.
public final class FormTemplate {

    private static final List<String> TERMS = List.of("3个月", "6个月", "1年", "2年", "3年", "5年", "长期");
    private static final String DATE = "yyyy-mm-dd";
    private static final int FREE_TEXT_WIDTH = 40;

    /// In points. A note is as high as its row and the next, and this one has up to five lines.
    private static final int HEADER_HEIGHT = 60;

    private static final String REQUIRED_FILL = "FFE699";
    private static final String OPTIONAL_FILL = "E7E6E6";

    private final ReportFormLayout layout;
    private final FormLimits limits = FormLimits.DEFAULT;
    private final List<String> types;
    private final String department;
    private final List<ColumnNote> notes;

    /// @param types of the list, at least one
    /// @param department whose form it is
    public FormTemplate(ListKind list, List<ListType> types, String department) {
        this.layout = ReportFormLayout.of(list);
        this.types = types.stream().map(ListType::name).toList();
        this.department = department;
        this.notes = Arrays.stream(FormColumn.values())
                .map(column -> ColumnNote.of(column, layout, this.types.getFirst(), department))
                .toList();
    }

    /// As xlsx.
    public void write(OutputStream out) throws IOException {
        try (var workbook = XlsxLines.workbook(out)) {
            var form = workbook.newWorksheet(XlsxLines.FORM);
            writeForm(form);
            printInWidth(form);
            var rules = workbook.newWorksheet(TemplateRules.NAME);
            TemplateRules.write(TemplateRules.lines(notes, types, layout, limits), rules);
            printInWidth(rules);
            offer(new TemplateChoices(workbook, form, limits.rows()));
        }
    }

    private void writeForm(Worksheet form) {
        XlsxLines.write(List.of(layout.columns()), form);
        notes.forEach(note -> {
            var column = note.column();
            format(form, column);
            form.style(0, column.place())
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .fillColor(column.isRequired() ? REQUIRED_FILL : OPTIONAL_FILL)
                    .set();
            form.comment(0, column.place(), note.text());
        });
        form.rowHeight(0, HEADER_HEIGHT);
        form.freezePane(0, 1);
    }

    /// What is typed stays text, but for days and for texts that run over several lines.
    private static void format(Worksheet form, FormColumn column) {
        var place = column.place();
        form.width(place, column.isFreeText() ? FREE_TEXT_WIDTH : XlsxLines.COLUMN_WIDTH);
        if (column.isFreeText()) {
            form.style(place).wrapText(true).set();
        } else {
            form.style(place)
                    .format(column == FormColumn.DECIDED_ON ? DATE : XlsxLines.TEXT)
                    .set();
        }
    }

    private static void printInWidth(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void offer(TemplateChoices choices) {
        choices.offer(FormColumn.TYPE, types, "不在下拉列表中。名单目录里的别名也可以，其他类型会被退回。要这样填写吗？");
        choices.offer(FormColumn.DEPARTMENT, List.of(department), "不是导入本表的部门。要这样填写吗？");
        choices.offer(FormColumn.VALIDITY, TERMS, "不是常用的有效期。止日、起止日也可以，写法见“填写说明”。要这样填写吗？");
    }
}
