package org.creditportal.cms.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The rejected rows of a form, in the same form with one more column.
///
/// @param container `xlsx` or `csv`, as it was handed in
record RejectedForm(ReportFormLayout layout, String container, List<FormRow> rows, List<Problem> problems) {

    Mono<ServerResponse> respond() {
        return Mono.fromCallable(this::bytes)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(bytes -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"rejected-rows." + container + "\"")
                        .contentType(mediaType())
                        .bodyValue(bytes));
    }

    private MediaType mediaType() {
        return MediaType.parseMediaType(
                switch (form()) {
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case CSV -> "text/csv;charset=UTF-8";
                });
    }

    private Container form() {
        return Container.valueOf(container.toUpperCase(Locale.ROOT));
    }

    private byte[] bytes() {
        Map<Integer, List<Problem>> byRow = problems.stream().collect(Collectors.groupingBy(Problem::row));
        var bad = rows.stream()
                .map(row -> new BadRow(row.number(), row.cells(), byRow.getOrDefault(row.number(), List.of())))
                .toList();
        try (var out = new ByteArrayOutputStream()) {
            RejectedRows.write(layout, form(), bad, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
