package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

/// A form that was looked through once.
record CheckedForm(Container container, RowSource source, FormHeader header, int count) implements OpenedForm {

    private static final String EMPTY = "文件里没有数据行。请在表头下面填写至少一行后再上传。";
    private static final String TOO_MUCH_TEXT = "表中文字总量过大。请把表拆成几份，并精简过长的文字后分别上传。";

    /// @throws RefusedFormException if header or amount are not in order
    static CheckedForm check(Container container, RowSource source, ReportFormLayout layout, FormLimits limits)
            throws IOException {
        try (var all = source.open()) {
            var rows = all.iterator();
            var header = FormHeader.check(rows, layout);
            return new CheckedForm(container, source, header, count(rows, limits));
        }
    }

    private static int count(Iterator<FormRow> rows, FormLimits limits) {
        if (!rows.hasNext()) {
            throw new RefusedFormException(EMPTY);
        }
        var count = 0;
        var characters = 0L;
        while (rows.hasNext()) {
            count++;
            characters += rows.next().cells().stream().mapToInt(String::length).sum();
            if (count > limits.rows()) {
                throw new RefusedFormException("数据行超过 %d 行。请把表拆成几份分别上传。".formatted(limits.rows()));
            }
            if (characters > limits.characters()) {
                throw new RefusedFormException(TOO_MUCH_TEXT);
            }
        }
        return count;
    }

    @Override
    public Stream<FormRow> rows() {
        try {
            return source.open().skip(header.above() + 1L).map(header::fit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Nothing stays open between two looks.
    @Override
    public void close() {}
}
