package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.creditportal.cms.vocabulary.ListKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

/// E4, E5: an empty form to fill in, and what it says of itself is true.
class FormTemplateTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = "WARNING", mode = EnumSource.Mode.EXCLUDE)
    void hasTheColumnsOfItsListAndNothingElseOnTheForm(ListKind list) throws IOException {
        try (var workbook = new ReadableWorkbook(template(list).toFile())) {
            assertThat(workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE))
                    .extracting(sheet -> sheet.getName())
                    .containsExactly("报送表", "填写说明");
            assertThat(workbook.getFirstSheet().read())
                    .singleElement()
                    .satisfies(row -> assertThat(texts(row))
                            .isEqualTo(ReportFormLayout.of(list).columns()));
        }
    }

    @Test
    void isAFormWithoutRowsWhenItIsHandedInEmpty() throws IOException {
        var file = template(ListKind.BLACK);
        assertThatExceptionOfType(RefusedFormException.class)
                .isThrownBy(() -> ReportForms.open(file, ReportFormLayout.BLACK))
                .withMessageContaining("没有数据行");
    }

    @Test
    void offersTypesDepartmentAndTermsForAsManyRowsAsAFormMayHave() throws IOException {
        var file = template(ListKind.BLACK);
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .containsSubsequence("sqref=\"A2:A100001\"", "'选项'!$A$1:$A$2<")
                .containsSubsequence("sqref=\"H2:H100001\"", "'选项'!$H$1:$H$1<")
                .containsSubsequence("sqref=\"K2:K100001\"", "'选项'!$K$1:$K$7<");
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var choices = workbook.findSheet("选项").orElseThrow();
            assertThat(choices.getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(choices.read().stream().map(row -> row.getCellText(0))).startsWith("严重失信主体", "重大税收违法失信主体");
            assertThat(choices.read().getFirst().getCellText(7)).isEqualTo(Forms.DEPARTMENT);
        }
    }

    @Test
    @DisplayName("Codes and numbers are text, so that no spreadsheet shortens them")
    void keepsCodesAsText() throws IOException {
        var file = template(ListKind.BLACK);
        var style = Pattern.compile("<col min=\"4\" max=\"4\"[^>]* style=\"([0-9]+)\"")
                .matcher(part(file, "xl/worksheets/sheet1.xml"));
        assertThat(style.find()).isTrue();
        var styles = part(file, "xl/styles.xml");
        var text = Pattern.compile("<numFmt numFmtId=\"([0-9]+)\" formatCode=\"@\"")
                .matcher(styles);
        assertThat(text.find()).isTrue();
        var formats = Pattern.compile("<xf numFmtId=\"([0-9]+)\"").matcher(styles.split("<cellXfs", 2)[1]);
        assertThat(formats.results().map(format -> format.group(1)).toList().get(Integer.parseInt(style.group(1))))
                .isEqualTo(text.group(1));
    }

    @Test
    void explainsEveryColumnInANoteWithAnExample() throws IOException {
        var comments = part(template(ListKind.RED), "xl/comments1.xml");
        for (var column : FormColumn.values()) {
            assertThat(comments)
                    .contains("<comment ref=\"" + (char) ('A' + column.place()) + "1\"")
                    .contains(note(ListKind.RED, column).advice());
        }
        assertThat(comments.split("示例（虚构）", -1)).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(names = "WARNING", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("The examples of the notes are a good row")
    void givesExamplesThatAreRead(ListKind list) {
        var cells = Arrays.stream(FormColumn.values())
                .map(column -> note(list, column).example())
                .toList();
        assertThat(Forms.reader(list).read(Forms.row(cells))).isInstanceOf(GoodRow.class);
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachColumnWhetherItMustBeFilledIn(FormColumn column) {
        var read = Forms.reader(ListKind.BLACK).read(Forms.with(column, ""));
        assertThat(read instanceof BadRow).isEqualTo(column.isRequired());
        assertThat(note(ListKind.BLACK, column).text()).startsWith(column.isRequired() ? "【必填】" : "【可以留空】");
    }

    @Test
    void namesWritingsThatAreRead() throws UnreadableCellException {
        for (var date : WrittenDate.EXAMPLES) {
            assertThat(WrittenDate.parse(date)).hasToString("2024-11-12");
        }
        for (var validity : WrittenValidity.EXAMPLES) {
            assertThat(WrittenValidity.parse(validity)).isNotNull();
        }
    }

    @Test
    void tellsTheRulesInPlainChinese() throws IOException {
        try (var workbook = new ReadableWorkbook(template(ListKind.BLACK).toFile())) {
            var rules = workbook.findSheet("填写说明").orElseThrow().read().toString();
            assertThat(rules)
                    .contains("100,000 行", "64 MB", "自然人", "“2024年11月12日”", "“至2028-12-31”", "严重失信主体、重大税收违法失信主体")
                    .contains("黑名单类型、企业名称、统一社会信用代码、违法失信行为、认定部门、认定依据、认定日期、处罚有效期。其余各列");
        }
    }

    private static ColumnNote note(ListKind list, FormColumn column) {
        return ColumnNote.of(
                column, ReportFormLayout.of(list), Forms.types(list).getFirst().name(), Forms.DEPARTMENT);
    }

    private Path template(ListKind list) throws IOException {
        return Files.write(folder.resolve("template.xlsx"), FilledTemplate.empty(list));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return HtmlUtils.htmlUnescape(xml);
        }
    }
}
