package org.creditportal.cms.reportform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens report forms, whatever their container.
public final class ReportForms {

    private static final String UNREADABLE = "文件无法读取，可能已损坏或被加密。请用表格软件打开，取消密码后另存为 .xlsx 或“CSV UTF-8”再上传。";

    private ReportForms() {}

    /// Opens a file after one look through all of it, so that reading its rows does not fail half-way. The file must
    /// stay where it is until they are read.
    ///
    /// @throws RefusedFormException if it is no such form, or not one that can be read safely
    public static OpenedForm open(Path file, ReportFormLayout layout) {
        return open(file, layout, FormLimits.DEFAULT);
    }

    static OpenedForm open(Path file, ReportFormLayout layout, FormLimits limits) {
        try {
            checkSize(file, limits);
            var container = FileFormat.container(file);
            return CheckedForm.check(container, form(sheets(container, file, layout, limits), layout), layout, limits);
        } catch (RefusedFormException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new RefusedFormException(UNREADABLE);
        }
    }

    private static void checkSize(Path file, FormLimits limits) throws IOException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new RefusedFormException("文件超过 %d MB，无法导入。请把表拆成几份分别上传。".formatted(limits.fileBytes() >> 20));
        }
    }

    /// The first sheet with the titles of the form; else the first, whose refusal will say what is missing.
    private static RowSource form(List<RowSource> sheets, ReportFormLayout layout) throws IOException {
        for (var sheet : sheets) {
            try (var rows = sheet.open()) {
                if (FormHeader.isAmong(rows.iterator(), layout)) {
                    return sheet;
                }
            }
        }
        return sheets.getFirst();
    }

    private static List<RowSource> sheets(Container container, Path file, ReportFormLayout layout, FormLimits limits)
            throws IOException {
        return switch (container) {
            case XLSX -> {
                SafeZip.check(file, limits);
                yield XlsxRows.of(file);
            }
            case CSV -> List.of(CsvRows.of(file, layout));
        };
    }
}
