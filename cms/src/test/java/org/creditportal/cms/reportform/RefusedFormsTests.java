package org.creditportal.cms.reportform;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An unreadable file, a wrong or missing header, a zip bomb, an empty file is refused whole.
class RefusedFormsTests {

    private static final List<String> HEADER = ReportFormLayout.BLACK.columns();
    private static final String FORM = WrittenForms.row(HEADER) + WrittenForms.row(Forms.cells(1));
    private static final FormLimits SMALL = new FormLimits(1 << 20, 20, 1 << 16, 1 << 17, 100, 3, 10_000);

    @TempDir
    Path folder;

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(WrittenForms.text(folder, "")).withMessageContaining("空");
        assertRefused(WrittenForms.text(folder, "\uFEFF\n ,,\n")).withMessageContaining("空");
    }

    @Test
    void refusesAHeaderWithoutRows() throws IOException {
        assertRefused(WrittenForms.text(folder, String.join(",", HEADER) + "\n,,,\n"))
                .withMessageContaining("没有数据行");
        assertRefused(WrittenForms.xlsx(folder, List.of(HEADER))).withMessageContaining("没有数据行");
    }

    @Test
    void namesMissingAndUnknownColumns() throws IOException {
        var header = Forms.replaced(HEADER, FormColumn.BASIS, "依据");
        assertRefused(WrittenForms.xlsx(folder, List.of(header, Forms.cells(1))))
                .withMessageContaining("缺少：认定依据。")
                .withMessageContaining("多出：依据（I1）。");
    }

    @Test
    void namesUnknownColumnsAndWhereTheyStand() throws IOException {
        var header = new ArrayList<>(HEADER);
        header.addAll(2, List.of("备注", "经办人"));
        assertRefused(WrittenForms.xlsx(folder, List.of(List.of("虚构市报送表"), header, Forms.cells(1))))
                .withMessageContaining("多出：备注（C2）、经办人（D2）。请删去这些列")
                .withMessageNotContaining("缺少");
    }

    @Test
    void refusesTheOtherForm() throws IOException {
        assertRefused(WrittenForms.xlsx(folder, List.of(ReportFormLayout.RED.columns(), Forms.cells(1))))
                .withMessageContaining("缺少：黑名单类型、违法失信行为、处罚结果、处罚有效期。");
    }

    @Test
    void namesColumnsThatStandTwice() throws IOException {
        var twice = new ArrayList<>(HEADER);
        twice.add("企业名称");
        assertRefused(WrittenForms.xlsx(folder, List.of(twice, Forms.cells(1)))).withMessageContaining("重复的列：企业名称。");
    }

    @Test
    @DisplayName("H1: a missing header is refused without repeating the row in its place")
    void repeatsNoRowWithoutAHeader() throws IOException {
        assertRefused(WrittenForms.xlsx(folder, List.of(Forms.person(), Forms.person())))
                .withMessageContaining("表头")
                .withMessageNotContaining(Forms.IDENTITY);
    }

    @Test
    void refusesABrokenZip() throws IOException {
        var whole = Files.readAllBytes(WrittenForms.handmade(folder, FORM));
        assertRefused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length - 40)))
                .withMessageContaining("无法读取");
    }

    @Test
    void refusesXmlThatStopsHalfWay() throws IOException {
        assertRefused(WrittenForms.handmade(folder, FORM + "<row><c>")).withMessageContaining("无法读取");
    }

    @Test
    void refusesUnknownEncodings() throws IOException {
        assertRefused(WrittenForms.csv(folder, List.of(HEADER, Forms.cells(1)), UTF_16, ','))
                .withMessageContaining("编码");
        assertRefused(Files.write(folder.resolve("form.csv"), HexFormat.of().parseHex("ffd8ffe000104a464946")))
                .withMessageContaining("编码");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        assertRefused(WrittenForms.text(
                        folder, String.join(",", HEADER) + "\n\"" + String.join(",", Forms.cells(1)) + "\n"))
                .withMessageContaining("无法读取");
    }

    @Test
    @DisplayName("Zip bomb: a part that inflates without end, whatever sizes the zip names")
    void refusesAZipBomb() throws IOException {
        var bomb = WrittenForms.handmade(folder, FORM + " ".repeat(64 << 20));
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertRefused(bomb, FormLimits.DEFAULT).withMessageContaining("过大");
    }

    @Test
    @DisplayName("Zip bomb: many parts that are small alone")
    void refusesManyPartsThatAreSmallAlone() throws IOException {
        var parts = WrittenForms.parts(FORM);
        for (var number = 0; number < 5; number++) {
            parts.put("xl/media/" + number + ".bin", new byte[60_000]);
        }
        assertRefused(WrittenForms.zip(folder, parts)).withMessageContaining("过大");
    }

    @Test
    void refusesTooManyParts() throws IOException {
        var parts = WrittenForms.parts(FORM);
        for (var number = 0; number < 20; number++) {
            parts.put("xl/media/" + number + ".bin", new byte[1]);
        }
        assertRefused(WrittenForms.zip(folder, parts)).withMessageContaining("过多");
    }

    @Test
    void refusesPartsOfOneName() throws IOException {
        var parts = WrittenForms.parts(FORM);
        parts.put("xl/worksheets/SHEET1.xml", new byte[1]);
        assertRefused(WrittenForms.zip(folder, parts)).withMessageContaining("重名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "docProps/hidden.bin"})
    void refusesDocumentTypesAndEntitiesInEveryPart(String part) throws IOException {
        var parts = WrittenForms.parts(FORM);
        var content = parts.getOrDefault(part, WrittenForms.bytes("<x/>"));
        var xml = new String(content, UTF_8).replaceFirst("^<\\?xml[^>]*>", "");
        parts.put(part, WrittenForms.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml));
        assertRefused(WrittenForms.zip(folder, parts)).withMessageContaining("实体");
    }

    @Test
    void refusesDocumentTypesInOtherEncodings() throws IOException {
        var parts = WrittenForms.parts(FORM);
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>".getBytes(UTF_16));
        assertRefused(WrittenForms.zip(folder, parts)).withMessageContaining("实体");
    }

    @Test
    void refusesCellsFarOutsideAnySheet() throws IOException {
        var row = "<row><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
        assertRefused(WrittenForms.handmade(folder, FORM + row)).withMessageContaining("超出");
    }

    @Test
    void refusesTooManyRows() throws IOException {
        var rows = WrittenForms.row(Forms.cells(1)).repeat(3);
        assertRefused(WrittenForms.handmade(folder, FORM + rows)).withMessageContaining("超过 3 行");
        assertThatCode(() -> ReportForms.open(
                        WrittenForms.handmade(folder, FORM.replace("</row>", "</row><row/>")),
                        ReportFormLayout.BLACK,
                        SMALL))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTooMuchText() throws IOException {
        var cells = Forms.replaced(Forms.cells(1), FormColumn.ACT, "长".repeat(10_000));
        assertRefused(WrittenForms.csv(folder, List.of(HEADER, cells), UTF_8, ','))
                .withMessageContaining("总量");
    }

    @Test
    void refusesTooLargeAFile() throws IOException {
        assertRefused(Files.write(folder.resolve("form.csv"), new byte[(1 << 20) + 1]))
                .withMessageContaining("1 MB");
    }

    @Test
    void refusesAFileThatIsGone() {
        assertRefused(folder.resolve("gone.csv")).withMessageContaining("无法读取");
    }

    private ThrowableAssertAlternative<RefusedFormException> assertRefused(Path file) {
        return assertRefused(file, SMALL);
    }

    private static ThrowableAssertAlternative<RefusedFormException> assertRefused(Path file, FormLimits limits) {
        return assertThatExceptionOfType(RefusedFormException.class)
                .isThrownBy(() -> ReportForms.open(file, ReportFormLayout.BLACK, limits));
    }
}
