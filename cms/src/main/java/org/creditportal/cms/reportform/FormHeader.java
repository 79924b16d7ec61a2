package org.creditportal.cms.reportform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.HalfWidth;

/// Where the columns of a form stand.
///
/// @param above rows with text over it, such as the name of the form
/// @param places where each of the eleven columns stands in the file, from 0
/// @param explanation where rejected rows handed in again are explained, or -1 for nowhere
record FormHeader(int above, List<Integer> places, int explanation) {

    /// Title of the column that explains rejected rows.
    static final String EXPLANATION = "问题说明";

    static final int COLUMNS = FormColumn.values().length;

    /// How far down the titles are looked for.
    private static final int MOST_ABOVE = 9;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int LONGEST_SHOWN = 12;

    FormHeader {
        places = List.copyOf(places);
    }

    /// Takes rows up to the one with the titles, in any order, and checks it. White space, invisible characters and
    /// full-width forms inside titles do not matter.
    ///
    /// @throws RefusedFormException naming what is missing and what is not known
    static FormHeader check(Iterator<FormRow> rows, ReportFormLayout layout) {
        if (!rows.hasNext()) {
            throw new RefusedFormException("文件是空的。请填写报送表后再上传。");
        }
        var best = Candidate.best(rows, layout);
        var titles = best.titles();
        checkTitles(titles, layout);
        return new FormHeader(
                best.above(), layout.columns().stream().map(titles::indexOf).toList(), titles.indexOf(EXPLANATION));
    }

    /// Whether all the titles of the form stand in one of the first rows.
    static boolean isAmong(Iterator<FormRow> rows, ReportFormLayout layout) {
        return rows.hasNext() && Candidate.best(rows, layout).titles().containsAll(layout.columns());
    }

    /// The row in eleven cells, and more only if something is written beside them.
    FormRow fit(FormRow row) {
        var typed = row.cells();
        var cells = new ArrayList<String>(COLUMNS);
        places.forEach(place -> cells.add(place < typed.size() ? typed.get(place) : ""));
        IntStream.range(0, typed.size())
                .filter(place -> place != explanation && !places.contains(place))
                .mapToObj(typed::get)
                .filter(Predicate.not(String::isBlank))
                .forEach(cells::add);
        var formulaCells = new HashSet<>(row.formulaCells());
        formulaCells.retainAll(places);
        return new FormRow(row.number(), cells, columnsAt(formulaCells));
    }

    private Set<Integer> columnsAt(Set<Integer> typed) {
        var columns = new HashSet<Integer>();
        typed.forEach(place -> columns.add(places.indexOf(place)));
        return columns;
    }

    /// How many titles of the form stand in the cells.
    static long known(List<String> cells, ReportFormLayout layout) {
        return known(titles(cells, layout), layout.columns());
    }

    private static long known(List<String> titles, List<String> columns) {
        return columns.stream().filter(titles::contains).count();
    }

    private static List<String> titles(List<String> cells, ReportFormLayout layout) {
        return cells.stream()
                .map(cell -> BLANK.matcher(HalfWidth.of(cell)).replaceAll(""))
                .map(title -> OtherTitles.official(title, layout))
                .toList();
    }

    /// A row that may be the header.
    private record Candidate(int above, List<String> titles) {

        /// The first with all titles, else the one with most of them.
        static Candidate best(Iterator<FormRow> rows, ReportFormLayout layout) {
            var columns = layout.columns();
            var best = new Candidate(0, FormHeader.titles(rows.next().cells(), layout));
            for (var row = 1; row <= MOST_ABOVE && rows.hasNext() && !best.titles.containsAll(columns); row++) {
                var titles = FormHeader.titles(rows.next().cells(), layout);
                if (known(titles, columns) > known(best.titles, columns)) {
                    best = new Candidate(row, titles);
                }
            }
            return best;
        }
    }

    private static void checkTitles(List<String> titles, ReportFormLayout layout) {
        var columns = layout.columns();
        var missing = columns.stream().filter(Predicate.not(titles::contains)).toList();
        var unknown = titles.stream()
                .filter(title -> !title.isEmpty() && !title.equals(EXPLANATION) && !columns.contains(title))
                .map(FormHeader::shown)
                .distinct()
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new RefusedFormException("没有找到%s报送表的表头。%s表头应有：%s。请使用报送表原样的表头，或者下载本名单的模板填写。"
                    .formatted(name(layout), named("缺少", missing) + named("多出", unknown), joined(columns)));
        }
        var twice = columns.stream()
                .filter(column -> Collections.frequency(titles, column) > 1)
                .toList();
        if (!twice.isEmpty()) {
            throw new RefusedFormException("表头有重复的列：%s。请每列只保留一个后再上传。".formatted(joined(twice)));
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
        return title.length() > LONGEST_SHOWN ? "（未列出的内容）" : title;
    }

    private static String named(String what, List<String> titles) {
        return titles.isEmpty() ? "" : what + "：" + joined(titles) + "。";
    }

    private static String joined(List<String> titles) {
        return String.join("、", titles);
    }
}
