package org.creditportal.cms.reportform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where the columns of a form stand.
///
/// @param above rows with text over it, such as the name of the form
/// @param places where each of the eleven columns stands in the file, from 0
/// @param explanation where rejected rows handed in again are explained, or -1 for nowhere
record FormHeader(int above, List<Integer> places, int explanation) {

    static final int COLUMNS = FormColumn.values().length;

    FormHeader {
        places = List.copyOf(places);
    }

    /// Takes rows up to the one with the titles, in any order, and checks it.
    ///
    /// @throws RefusedFormException naming what is missing and what is not known
    static FormHeader check(Iterator<FormRow> rows, ReportFormLayout layout) {
        if (!rows.hasNext()) {
            throw new RefusedFormException("文件是空的。请填写报送表后再上传。");
        }
        var best = TitleRow.best(rows, layout);
        best.check(layout);
        var titles = best.titles();
        return new FormHeader(
                best.above(),
                layout.columns().stream().map(titles::indexOf).toList(),
                titles.indexOf(TitleRow.EXPLANATION));
    }

    /// Whether all the titles of the form stand in one of the first rows.
    static boolean isAmong(Iterator<FormRow> rows, ReportFormLayout layout) {
        return rows.hasNext() && TitleRow.best(rows, layout).isWhole(layout);
    }

    /// The row in eleven cells, and more only if something is written beside them.
    FormRow fit(FormRow row) {
        var typed = row.cells();
        var from = withBeside(typed);
        var cells = from.stream()
                .map(place -> place < typed.size() ? typed.get(place) : "")
                .toList();
        var formulaCells = new HashSet<>(row.formulaCells());
        formulaCells.retainAll(places);
        return new FormRow(row.number(), cells, columnsAt(formulaCells), from);
    }

    /// The places of the columns, and of what is written beside them.
    private List<Integer> withBeside(List<String> typed) {
        var beside = IntStream.range(0, typed.size())
                .filter(place -> place != explanation && !places.contains(place))
                .filter(place -> !typed.get(place).isBlank())
                .boxed()
                .toList();
        if (beside.isEmpty()) {
            return places;
        }
        var all = new ArrayList<>(places);
        all.addAll(beside);
        return all;
    }

    private Set<Integer> columnsAt(Set<Integer> typed) {
        var columns = new HashSet<Integer>();
        typed.forEach(place -> columns.add(places.indexOf(place)));
        return columns;
    }
}
