package org.creditportal.cms.reportform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The cells of one row on their way to values; keeps in mind all that goes wrong.
final class RowCells {

    /// Makes a value of a text that is not empty.
    @FunctionalInterface
    interface Parser<T> {
        T parse(String text) throws UnreadableCellException;
    }

    /// @param cell of the row, from 0
    private record Found(FormColumn column, int cell, String message) {}

    private final FormRow row;
    private final ReportFormLayout layout;
    private final List<Found> found = new ArrayList<>();

    RowCells(FormRow row, ReportFormLayout layout) {
        this.row = row;
        this.layout = layout;
    }

    /// What a cell says that must say something; empty if there is a problem, which is then kept in mind.
    <T> Optional<T> required(FormColumn column, Parser<T> parser) {
        return attempt(column, () -> {
            var text = CellText.of(row, column);
            if (text.isEmpty()) {
                throw new UnreadableCellException("必须填写，不能为空。" + ColumnNote.advice(column, layout));
            }
            return Optional.of(parser.parse(text));
        });
    }

    /// What a cell says, if anything; empty too if there is a problem, which is then kept in mind.
    <T> Optional<T> optional(FormColumn column, Parser<T> parser) {
        return attempt(column, () -> {
            var text = CellText.of(row, column);
            return text.isEmpty() ? Optional.empty() : Optional.of(parser.parse(text));
        });
    }

    /// Both values in one, if there are both.
    <T, U, R> Optional<R> both(FormColumn column, Optional<T> one, Optional<U> other, Joined<T, U, R> joined) {
        return one.flatMap(first ->
                other.flatMap(second -> attempt(column, () -> Optional.of(joined.join(first, second)))));
    }

    /// Makes one value of two.
    @FunctionalInterface
    interface Joined<T, U, R> {
        R join(T one, U other) throws UnreadableCellException;
    }

    /// What stands beside the form was pushed there by a separator too many.
    void checkNothingBeside() {
        if (row.cells().size() > FormHeader.COLUMNS) {
            found.add(new Found(
                    FormColumn.VALIDITY,
                    FormHeader.COLUMNS,
                    "本行比表头多出内容，可能是某格中的逗号把后面各格推移了。请删去多出的内容；文字中有逗号的，用英文双引号把该格括起来。"));
        }
    }

    boolean areGood() {
        return found.isEmpty();
    }

    /// In order of column.
    List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparingInt(problem -> problem.column().place()))
                .map(problem -> new Problem(
                        row.number(), problem.column().title(layout), row.address(problem.cell()), problem.message()))
                .toList();
    }

    private <T> Optional<T> attempt(FormColumn column, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (UnreadableCellException problem) {
            found.add(new Found(column, column.place(), problem.getMessage()));
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        Optional<T> make() throws UnreadableCellException;
    }
}
