package org.creditportal.cms.reportform;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.HalfWidth;

/// A row that may be the header of a form. White space, invisible characters and full-width forms inside titles do not
/// matter.
///
/// @param above rows with text over it, such as the name of the form
/// @param number as the spreadsheet shows it
/// @param titles as the form itself has them, where they are known
record TitleRow(int above, int number, List<String> titles) {

    /// Title of the column that explains rejected rows.
    static final String EXPLANATION = "问题说明";

    /// How far down the titles are looked for.
    private static final int MOST_ABOVE = 9;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int LONGEST_SHOWN = 12;

    /// The first with all titles, else the one with most of them.
    ///
    /// @param rows at least one
    static TitleRow best(Iterator<FormRow> rows, ReportFormLayout layout) {
        var best = of(0, rows.next(), layout);
        for (var above = 1; above <= MOST_ABOVE && rows.hasNext() && !best.isWhole(layout); above++) {
            var next = of(above, rows.next(), layout);
            if (next.known(layout) > best.known(layout)) {
                best = next;
            }
        }
        return best;
    }

    /// How many titles of the form stand in the cells.
    static long known(List<String> cells, ReportFormLayout layout) {
        return of(0, new FormRow(1, cells, Set.of()), layout).known(layout);
    }

    boolean isWhole(ReportFormLayout layout) {
        return titles.containsAll(layout.columns());
    }

    /// @throws RefusedFormException naming what is missing, what is not known and where, and what stands twice
    void check(ReportFormLayout layout) {
        var columns = layout.columns();
        var missing = columns.stream().filter(Predicate.not(titles::contains)).collect(Collectors.joining("、"));
        var unknown = unknown(columns);
        if (!missing.isEmpty()) {
            throw new RefusedFormException("没有找到%s报送表的表头。缺少：%s。%s表头应有：%s。请使用报送表原样的表头，或者下载本名单的模板填写。"
                    .formatted(name(layout), missing, unknown.isEmpty() ? "" : "多出：" + unknown + "。", joined(columns)));
        }
        if (!unknown.isEmpty()) {
            throw new RefusedFormException("表头多出：%s。请删去这些列，或者改成报送表里的列名：%s。".formatted(unknown, joined(columns)));
        }
        var twice = columns.stream()
                .filter(column -> Collections.frequency(titles, column) > 1)
                .toList();
        if (!twice.isEmpty()) {
            throw new RefusedFormException("表头有重复的列：%s。请每列只保留一个后再上传。".formatted(joined(twice)));
        }
    }

    private long known(ReportFormLayout layout) {
        return layout.columns().stream().filter(titles::contains).count();
    }

    private String unknown(List<String> columns) {
        return IntStream.range(0, titles.size())
                .filter(place -> isUnknown(titles.get(place), columns))
                .mapToObj(place -> shown(titles.get(place)) + "（" + SheetAddress.of(place, number) + "）")
                .collect(Collectors.joining("、"));
    }

    private static boolean isUnknown(String title, List<String> columns) {
        return !title.isEmpty() && !title.equals(EXPLANATION) && !columns.contains(title);
    }

    private static TitleRow of(int above, FormRow row, ReportFormLayout layout) {
        return new TitleRow(
                above,
                row.number(),
                row.cells().stream()
                        .map(cell -> BLANK.matcher(HalfWidth.of(cell)).replaceAll(""))
                        .map(title -> OtherTitles.official(title, layout))
                        .toList());
    }

    private static String name(ReportFormLayout layout) {
        return switch (layout) {
            case RED -> "红名单";
            case BLACK -> "黑名单（重点关注名单）";
        };
    }

    /// Where the header is missing, a row stands in its place: what is long enough to be somebody's number is not
    /// repeated.
    private static String shown(String title) {
        return title.length() > LONGEST_SHOWN ? "未列出的内容" : title;
    }

    private static String joined(List<String> titles) {
        return String.join("、", titles);
    }
}
