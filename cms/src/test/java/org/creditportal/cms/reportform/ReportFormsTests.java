package org.creditportal.cms.reportform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditportal.cms.vocabulary.ListKind;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Opening of the two forms in both containers (E4, E5).
class ReportFormsTests {

    private static final List<String> HEADER = ReportFormLayout.BLACK.columns();

    @TempDir
    Path folder;

    @Test
    @DisplayName("10 good rows and 10 rows each wrong in another way: 10 good and 10 explained, as xlsx")
    void partsGoodFromBadInXlsx() throws IOException {
        assertTenGoodTenBad(WrittenForms.xlsx(folder, Forms.tenGoodTenBad()), Container.XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    @DisplayName("10 good rows and 10 rows each wrong in another way: 10 good and 10 explained, as csv")
    void partsGoodFromBadInCsv(String charset) throws IOException {
        assertTenGoodTenBad(
                WrittenForms.csv(folder, Forms.tenGoodTenBad(), Charset.forName(charset), ','), Container.CSV);
    }

    private static void assertTenGoodTenBad(Path file, Container container) {
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK)) {
            var rows = Forms.read(form);
            assertThat(form.container()).isEqualTo(container);
            assertThat(rows)
                    .extracting(ReadRow::number)
                    .isEqualTo(IntStream.rangeClosed(2, 21).boxed().toList());
            assertThat(rows).filteredOn(GoodRow.class::isInstance).hasSize(10);
            assertThat(rows)
                    .filteredOn(BadRow.class::isInstance)
                    .hasSize(10)
                    .flatExtracting(row -> ((BadRow) row).problems())
                    .extracting(Problem::column)
                    .containsExactly(
                            "黑名单类型", "企业名称", "法定代表人", "统一社会信用代码", "工商注册登记号", "违法失信行为", "处罚结果", "认定部门", "认定日期", "处罚有效期");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reportform/black-inline.xlsx", "/reportform/black-gbk.csv", "/reportform/black-bom.csv"})
    @DisplayName("Files as spreadsheets save them: inline strings without styles, GBK, UTF-8 with a byte order mark")
    void readsFilesOfOtherPrograms(String resource) throws Exception {
        var url = ReportFormsTests.class.getResource(resource);
        assertThat(url).isNotNull();
        try (var form = ReportForms.open(Path.of(url.toURI()), ReportFormLayout.BLACK)) {
            assertThat(Forms.read(form))
                    .hasSize(4)
                    .allSatisfy(row -> assertThat(row).isInstanceOf(GoodRow.class));
        }
    }

    @Test
    void readsTheRedForm() throws IOException {
        var cells = Forms.replaced(Forms.cells(1), FormColumn.TYPE, "A级纳税人");
        var file = WrittenForms.csv(folder, List.of(ReportFormLayout.RED.columns(), cells), UTF_8, ',');
        try (var form = ReportForms.open(file, ReportFormLayout.RED);
                var rows = form.rows()) {
            assertThat(rows.map(Forms.reader(ListKind.RED)::read))
                    .singleElement()
                    .isInstanceOf(GoodRow.class);
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '\t', ';'})
    void knowsTheSeparatorByTheHeader(char separator) throws IOException {
        assertThat(cells(WrittenForms.csv(folder, List.of(HEADER, Forms.cells(1)), UTF_8, separator)))
                .containsExactly(Forms.cells(1));
    }

    @Test
    void ignoresWhiteSpaceInTheHeaderAndTheByteOrderMark() throws IOException {
        var header =
                HEADER.stream().map(title -> " " + title.charAt(0) + "\u3000\u00A0" + title.substring(1) + "\u200B");
        var text = "\uFEFF" + header.map(title -> "\"" + title + "\"").collect(Collectors.joining(",")) + ",\r\n"
                + String.join(",", Forms.cells(1));
        assertThat(cells(WrittenForms.text(folder, text))).containsExactly(Forms.cells(1));
    }

    @Test
    void leavesBlankRowsOutAndKeepsTheNumbersOfTheOthers() throws IOException {
        var text = String.join(",", HEADER) + "\n\n,,,,,,,,,,\n" + String.join(",", Forms.cells(1)) + "\n \n,,\n\n";
        try (var form = ReportForms.open(WrittenForms.text(folder, text), ReportFormLayout.BLACK);
                var rows = form.rows()) {
            assertThat(rows).extracting(FormRow::number).containsExactly(4);
        }
    }

    @Test
    void readsQuotedCellsWithSeparatorsQuotesAndLineBreaks() throws IOException {
        var cells = Forms.replaced(Forms.cells(1), FormColumn.ACT, "第一，\"引号\",逗号\n第二行");
        assertThat(cells(WrittenForms.csv(folder, List.of(HEADER, cells), UTF_8, ',')))
                .containsExactly(cells);
    }

    @Test
    void aRowWithASeparatorTooManyHurtsNoOther() throws IOException {
        var text = String.join(",", HEADER) + "\n多," + String.join(",", Forms.cells(1)) + "\n"
                + String.join(",", Forms.cells(2)) + "\n少,两格";
        try (var form = ReportForms.open(WrittenForms.text(folder, text), ReportFormLayout.BLACK)) {
            assertThat(Forms.read(form))
                    .extracting(row -> row instanceof GoodRow)
                    .containsExactly(false, true, false);
        }
    }

    @Test
    @DisplayName("Numbers with a date format are days; numbers in code columns are plain digits")
    void readsNumbersAsPeopleTypedThem() throws IOException {
        var file = folder.resolve("typed.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", null)) {
            var sheet = workbook.newWorksheet("报送表");
            for (var column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                sheet.value(1, column, Forms.cells(1).get(column));
                sheet.value(2, column, Forms.cells(2).get(column));
            }
            sheet.value(1, FormColumn.REGISTRATION.place(), 990100000000013L);
            sheet.value(1, FormColumn.DECIDED_ON.place(), LocalDate.of(2026, 8, 2));
            sheet.style(1, FormColumn.DECIDED_ON.place())
                    .format("yyyy\"年\"m\"月\"d\"日\"")
                    .set();
            sheet.value(2, FormColumn.CODE.place(), 919901000000000012L);
            sheet.value(2, FormColumn.DECIDED_ON.place(), LocalDateTime.of(2026, 8, 2, 13, 30));
            sheet.style(2, FormColumn.DECIDED_ON.place())
                    .format("yyyy-mm-dd hh:mm")
                    .set();
        }
        var read = cells(file);
        assertThat(read.get(0).get(FormColumn.REGISTRATION.place())).isEqualTo("990100000000013");
        assertThat(read.get(0).get(FormColumn.DECIDED_ON.place())).isEqualTo("2026-08-02");
        assertThat(read.get(1).get(FormColumn.CODE.place())).isEqualTo("9.19901000000000E+17");
        assertThat(read.get(1).get(FormColumn.DECIDED_ON.place())).isEqualTo("2026-08-02 13:30");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 22, 31, 57, 58})
    void knowsTheDateFormatsBuiltIntoExcel(int format) throws IOException {
        var row = WrittenForms.row(Forms.cells(1).subList(0, 9))
                .replace("</row>", "<c s=\"0\"><v>46236</v></c>" + WrittenForms.cell("3年") + "</row>");
        var parts = WrittenForms.parts(WrittenForms.row(HEADER) + row);
        WrittenForms.addStyle(parts, format);
        assertThat(cells(WrittenForms.zip(folder, parts)).getFirst().get(FormColumn.DECIDED_ON.place()))
                .isEqualTo("2026-08-02");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 32, 49})
    void takesOtherNumbersForNumbers(int format) throws IOException {
        var row =
                WrittenForms.row(Forms.cells(1).subList(0, 9)).replace("</row>", "<c s=\"0\"><v>46236.0</v></c></row>");
        var parts = WrittenForms.parts(WrittenForms.row(HEADER) + row);
        WrittenForms.addStyle(parts, format);
        assertThat(cells(WrittenForms.zip(folder, parts)).getFirst().get(FormColumn.DECIDED_ON.place()))
                .isEqualTo("46236");
    }

    @Test
    void flagsFormulas() throws IOException {
        var row = WrittenForms.row(Forms.cells(1).subList(0, 5))
                .replace("</row>", "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>x</v></c></row>");
        try (var form = ReportForms.open(
                        WrittenForms.handmade(folder, WrittenForms.row(HEADER) + row), ReportFormLayout.BLACK);
                var rows = form.rows()) {
            assertThat(rows).singleElement().satisfies(found -> {
                assertThat(found.formulaCells()).containsExactlyInAnyOrder(5, 6);
                assertThat(found.cells()).contains("=1+1", "=A1");
            });
        }
    }

    @Test
    @DisplayName("Text that some programs mark as the result of a formula is text")
    void readsPlainStrings() throws IOException {
        var row = Forms.cells(1).stream()
                .map(cell -> "<c t=\"str\"><v>" + cell + "</v></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
        try (var form = ReportForms.open(
                WrittenForms.handmade(folder, WrittenForms.row(HEADER) + row), ReportFormLayout.BLACK)) {
            assertThat(Forms.read(form)).singleElement().isInstanceOf(GoodRow.class);
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '\t', ';'})
    @DisplayName("E5: title lines above the header, columns in any order and by other names, as csv")
    void findsTheColumnsInCsv(char separator) throws IOException {
        assertThat(cells(WrittenForms.csv(folder, rearranged(), UTF_8, separator)))
                .containsExactly(Forms.cells(1));
    }

    @Test
    @DisplayName("E5: title lines above the header, columns in any order and by other names, as xlsx")
    void findsTheColumnsInXlsx() throws IOException {
        var file = WrittenForms.xlsx(folder, rearranged());
        assertThat(cells(file)).containsExactly(Forms.cells(1));
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK);
                var rows = form.rows()) {
            assertThat(rows).extracting(FormRow::number).containsExactly(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A problem names its cell as the spreadsheet shows it: title lines, order of columns and blank rows count")
    void namesTheCellOfAProblem(Container container) throws IOException {
        var lines = new ArrayList<>(rearranged());
        lines.add(Collections.nCopies(HEADER.size(), ""));
        lines.add(Forms.replaced(Forms.cells(2), FormColumn.NAME, "").reversed());
        var file = container == Container.XLSX
                ? WrittenForms.xlsx(folder, lines)
                : WrittenForms.csv(folder, lines, UTF_8, ',');
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK)) {
            assertThat(Forms.read(form).getLast())
                    .isInstanceOfSatisfying(
                            BadRow.class,
                            bad -> assertThat(bad.problems())
                                    .extracting(Problem::cell)
                                    .containsExactly("J6"));
        }
    }

    private static List<List<String>> rearranged() {
        var header = Forms.replaced(HEADER, FormColumn.NAME, "单位名称");
        header = Forms.replaced(header, FormColumn.REPRESENTATIVE, "法 人 代 表");
        header = Forms.replaced(header, FormColumn.CODE, "社会信用代码");
        return List.of(
                List.of("虚构市失信主体报送表"),
                List.of("填报单位：虚构局,A;B"),
                header.reversed(),
                Forms.cells(1).reversed());
    }

    @Test
    void takesRejectedRowsBackWithTheirExplanation() throws IOException {
        var header = new ArrayList<>(HEADER);
        header.add("问题说明");
        var cells = new ArrayList<>(Forms.cells(1));
        cells.add("原第 2 行：【企业名称】必须填写，不能为空。");
        assertThat(cells(WrittenForms.xlsx(folder, List.of(header, cells)))).containsExactly(Forms.cells(1));
    }

    private static List<List<String>> cells(Path file) {
        try (var form = ReportForms.open(file, ReportFormLayout.BLACK);
                var rows = form.rows()) {
            return rows.map(FormRow::cells).toList();
        }
    }
}
