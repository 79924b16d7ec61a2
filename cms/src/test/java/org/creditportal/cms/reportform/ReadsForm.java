package org.creditportal.cms.reportform;

import java.nio.file.Path;
import org.creditportal.cms.vocabulary.ListKind;

/// Reads a form in a process of its own and prints how many rows are good.
final class ReadsForm {

    private ReadsForm() {}

    public static void main(String[] arguments) {
        var reader = Forms.reader(ListKind.BLACK);
        try (var form = ReportForms.open(Path.of(arguments[0]), ReportFormLayout.BLACK);
                var rows = form.rows()) {
            var good = rows.map(reader::read).filter(GoodRow.class::isInstance).count();
            System.out.println(good + " of " + form.count());
        }
    }
}
