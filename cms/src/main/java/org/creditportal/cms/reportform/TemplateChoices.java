package org.creditportal.cms.reportform;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Drop-down lists of a template. Their texts stand on a hidden sheet, for a list written into the cells may have no
/// more
/// than 255 characters.
final class TemplateChoices {

    private final Worksheet form;
    private final Worksheet texts;
    private final int lastRow;

    /// @param lastRow of the form, from 0
    TemplateChoices(Workbook workbook, Worksheet form, int lastRow) {
        this.form = form;
        this.texts = workbook.newWorksheet("选项");
        this.lastRow = lastRow;
        texts.setVisibilityState(VisibilityState.HIDDEN);
    }

    /// Offers texts and takes every other after a warning, for there are other names and writings.
    void offer(FormColumn column, List<String> choices, String warning) {
        var place = column.place();
        for (var row = 0; row < choices.size(); row++) {
            texts.value(row, place, choices.get(row));
        }
        form.range(1, place, lastRow, place)
                .validateWithList(texts.range(0, place, choices.size() - 1, place))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("请核对")
                .error(warning)
                .showErrorMessage(true);
    }
}
