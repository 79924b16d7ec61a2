package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file of another format is refused by its content, whatever its name, with how to save it anew.
class ForeignFormatTests {

    @TempDir
    Path folder;

    @Test
    void refusesOldWorkbooks() throws IOException {
        assertRefused(ole2("Root Entry", "Workbook"))
                .withMessageContaining(".xls")
                .withMessageContaining("另存为")
                .withMessageContaining(".xlsx");
    }

    @Test
    void refusesWorkbooksWithAPassword() throws IOException {
        assertRefused(ole2("Root Entry", "EncryptionInfo", "EncryptedPackage"))
                .withMessageContaining("密码")
                .withMessageContaining("另存为");
    }

    @Test
    void refusesOldDocuments() throws IOException {
        assertRefused(ole2("Root Entry", "WordDocument"))
                .withMessageContaining("Word")
                .withMessageContaining("模板");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.bin, .xlsb", "word/document.xml, Word", "Index/Document.iwa, Numbers", "报送表.xlsx, 压缩包"})
    void refusesOtherThingsInAZip(String part, String named) throws IOException {
        assertRefused(zip(Map.of(part, new byte[] {1})))
                .withMessageContaining(named)
                .withMessageContaining("请");
    }

    @Test
    void refusesOpenDocuments() throws IOException {
        var type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        assertRefused(zip(Map.of("mimetype", type, "content.xml", new byte[] {1})))
                .withMessageContaining(".ods")
                .withMessageContaining("另存为");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF, 模板",
        "7b5c727466315c61, Word, 模板",
        "526172211a0700cf, 压缩包, 解压",
        "377abcaf271c0004, 压缩包, 解压",
        "1f8b080000000000, 压缩包, 解压",
        "3c68746d6c3e3c62, 网页, 另存为",
        "efbbbf3c3f786d6c, 网页, 另存为"
    })
    void refusesOtherFilesByTheirFirstBytes(String bytes, String named, String remedy) throws IOException {
        assertRefused(Files.write(folder.resolve("form.xls"), HexFormat.of().parseHex(bytes)))
                .withMessageContaining(named)
                .withMessageContaining(remedy);
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        return WrittenForms.zip(folder, parts);
    }

    /// A compound file, as far as anybody looks: a header and a directory.
    private Path ole2(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 512));
        for (var name : names) {
            bytes.write(Arrays.copyOf(name.getBytes(StandardCharsets.UTF_16LE), 128));
        }
        return Files.write(folder.resolve("form.xlsx"), bytes.toByteArray());
    }

    private static ThrowableAssertAlternative<RefusedFormException> assertRefused(Path file) {
        return assertThatExceptionOfType(RefusedFormException.class)
                .isThrownBy(() -> ReportForms.open(file, ReportFormLayout.BLACK));
    }
}
