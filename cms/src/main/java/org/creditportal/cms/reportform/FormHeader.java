package org.creditportal.cms.reportform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The titles of a form, found in order.
///
/// @param explained whether it is a form of rejected rows handed in again, with their explanation as last column
record FormHeader(boolean explained) {

    /// Title of the column that explains rejected rows.
    static final String EXPLANATION = "问题说明";

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int LONGEST_SHOWN = 12;
    static final int COLUMNS = FormColumn.values().length;

    /// Takes the first row and checks it. White space and invisible characters inside titles do not matter.
    ///
    /// @throws RefusedFormException naming what is missing and what is not known
    static FormHeader check(Iterator<FormRow> rows, ReportFormLayout layout) {
        if (!rows.hasNext()) {
            throw new RefusedFormException("文件是空的。请填写报送表后再上传。");
        }
        var titles = titles(rows.next());
        var explained = titles.size() == COLUMNS + 1 && titles.getLast().equals(EXPLANATION);
        checkTitles(explained ? titles.subList(0, COLUMNS) : titles, layout);
        return new FormHeader(explained);
    }

    /// The row in eleven cells, and more only if something is written beside them.
    FormRow fit(FormRow row) {
        var cells = new ArrayList<>(row.cells());
        if (explained && cells.size() > COLUMNS) {
            cells.remove(COLUMNS);
        }
        while (cells.size() > COLUMNS && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        while (cells.size() < COLUMNS) {
            cells.add("");
        }
        return new FormRow(row.number(), cells, row.formulaCells());
    }

    private static List<String> titles(FormRow row) {
        var titles = new ArrayList<>(row.cells());
        titles.replaceAll(title -> BLANK.matcher(title).replaceAll(""));
        while (!titles.isEmpty() && titles.getLast().isEmpty()) {
            titles.removeLast();
        }
        return titles;
    }

    private static void checkTitles(List<String> titles, ReportFormLayout layout) {
        var columns = layout.columns();
        var missing = columns.stream().filter(Predicate.not(titles::contains)).toList();
        var unknown = titles.stream()
                .filter(Predicate.not(columns::contains))
                .map(FormHeader::shown)
                .distinct()
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new RefusedFormException("第一行不是%s报送表的表头。%s表头依次应为：%s。请使用报送表原样的表头。"
                    .formatted(name(layout), named("缺少", missing) + named("多出", unknown), joined(columns)));
        }
        if (!titles.equals(columns)) {
            throw new RefusedFormException("表头各列的顺序不对，依次应为：%s。请调整列的顺序后再上传。".formatted(joined(columns)));
        }
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
        return title.isEmpty() || title.length() > LONGEST_SHOWN ? "（未列出的内容）" : title;
    }

    private static String named(String what, List<String> titles) {
        return titles.isEmpty() ? "" : what + "：" + joined(titles) + "。";
    }

    private static String joined(List<String> titles) {
        return String.join("、", titles);
    }
}
