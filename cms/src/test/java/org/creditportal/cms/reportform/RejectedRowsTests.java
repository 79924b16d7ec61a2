package org.creditportal.cms.reportform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.creditportal.cms.vocabulary.ListKind;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The rejected rows come back in the same form with one more column that says which cell, what is wrong and how to
/// mend it.
class RejectedRowsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void comeBackInTheirOwnFormAndAreTakenAgain(Container container) throws IOException {
        var file = write(container, rejected(Forms.badRows()));
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK);
                var rows = form.rows()) {
            var cells = rows.map(FormRow::cells).toList();
            assertThat(form.container()).isEqualTo(container);
            assertThat(cells).hasSize(10);
            assertThat(cells).filteredOn(row -> !row.toString().contains("'=")).isSubsetOf(Forms.badRows());
        }
    }

    @Test
    void nameCellProblemAndRemedyInTheLastColumn() throws IOException {
        var row = Forms.replaced(
                Forms.replaced(Forms.cells(1), FormColumn.NAME, ""), FormColumn.DECIDED_ON, "2024-02-30");
        var text = Files.readString(write(Container.CSV, rejected(List.of(row))));
        assertThat(text)
                .startsWith("\uFEFF\"黑名单类型\"")
                .contains("\"处罚有效期\",\"问题说明\"")
                .contains("\"原第 2 行：【企业名称】必须填写，不能为空。填写登记证照上的全称；自然人填写姓名。 【认定日期】日历上没有这一天。请核对月份和日期。\"");
    }

    @Test
    @DisplayName("H1: the explanation repeats no identity number, though the cells do")
    void explainWithoutRepeatingIdentityNumbers() throws IOException {
        var row = Forms.replaced(Forms.cells(1), FormColumn.NAME, Forms.IDENTITY);
        var text = Files.readString(write(Container.CSV, rejected(List.of(row))));
        assertThat(text.split(Forms.IDENTITY, -1)).hasSize(2);
    }

    @Test
    void areNeverFormulasInCsv() throws IOException {
        var cells = List.of("=1+1", "+1", "-1", "@a", "\t=1", "\r1", "＝1", " =1", "-", "—", "正常");
        var text = Files.readString(write(Container.CSV, List.of(new BadRow(2, cells, List.of()))), UTF_8);
        assertThat(text)
                .contains("\"'=1+1\",\"'+1\",\"'-1\",\"'@a\",\"'\t=1\",\"'\r1\",\"'＝1\",\"' =1\",\"-\",\"—\",\"正常\"");
    }

    @Test
    void areNeverFormulasInXlsx() throws IOException {
        var cells = List.of("=1+1", "+1", "-1", "@a", "\t=1", "a\u0007b", "<&>\"'", "\uD800", "-", "—", "正常");
        try (var workbook = new ReadableWorkbook(write(Container.XLSX, List.of(new BadRow(2, cells, List.of())))
                        .toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            var row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row).allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCellText(6)).isEqualTo("<&>\"'");
        }
    }

    @Test
    void carryRowsThatWereRefusedLater() throws IOException {
        var good = Forms.good(Forms.row(Forms.cells(1)));
        var refused =
                new BadRow(good.number(), good.cells(), List.of(new Problem(good.number(), "统一社会信用代码", "该主体正在黑名单上。")));
        assertThat(Files.readString(write(Container.CSV, List.of(refused)))).contains("【统一社会信用代码】该主体正在黑名单上。");
    }

    private static List<BadRow> rejected(List<List<String>> cells) {
        var reader = Forms.reader(ListKind.BLACK);
        return cells.stream().map(row -> (BadRow) reader.read(Forms.row(row))).collect(Collectors.toList());
    }

    private Path write(Container container, List<BadRow> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RejectedRows.write(ReportFormLayout.BLACK, container, rows, bytes);
        return Files.write(folder.resolve("rejected." + container.code()), bytes.toByteArray());
    }
}
