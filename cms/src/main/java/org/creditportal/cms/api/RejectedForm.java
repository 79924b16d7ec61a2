package org.creditportal.cms.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditportal.cms.reportform.BadRow;
import org.creditportal.cms.reportform.Container;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.Problem;
import org.creditportal.cms.reportform.RejectedRows;
import org.creditportal.cms.reportform.ReportFormLayout;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// The rejected rows of a form, in the same form with one more column.
///
/// @param container `xlsx` or `csv`, as it was handed in
record RejectedForm(ReportFormLayout layout, String container, List<FormRow> rows, List<Problem> problems) {

    Mono<ServerResponse> respond() {
        var form = Container.valueOf(container.toUpperCase(Locale.ROOT));
        return new Attachment("rejected-rows", "退回的行", form)
                .respond(out -> RejectedRows.write(layout, form, explained(), out));
    }

    private List<BadRow> explained() {
        Map<Integer, List<Problem>> byRow = problems.stream().collect(Collectors.groupingBy(Problem::row));
        return rows.stream()
                .map(row -> new BadRow(row.number(), row.cells(), byRow.getOrDefault(row.number(), List.of())))
                .toList();
    }
}
