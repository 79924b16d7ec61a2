package org.creditportal.cms.media.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.creditportal.cms.media.RefusedMediumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are not what they seem, or are made to harm who opens them.
class HostileFilesTests {

    private static final byte[] PAGE = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
    private static final byte[] DRAWING =
            bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

    private static final String ENTITIES = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
    private static final String ZEROS = "0".repeat(40 << 20);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWithAdvice(String what, String name, byte[] bytes, String why) {
        assertThatThrownBy(() -> clean(bytes, name))
                .as(what)
                .isInstanceOf(RefusedMediumException.class)
                .message()
                .contains(why)
                .matches("(?s).*[\\u4E00-\\u9FFF].*(后上传|重新上传|可以上传|逐个上传|写进文章).*");
    }

    static Stream<Arguments> refusesWithAdvice() throws IOException {
        var docx = Samples.docx(Samples.paragraph("虚构"), Map.of());
        var png = Samples.image("png", 100, 100);
        return Stream.of(
                Arguments.of("nothing", "空.pdf", new byte[0], "空的"),
                Arguments.of("a page as a picture", "图.jpg", PAGE, "网页"),
                Arguments.of("a page as a text", "文.txt", PAGE, "网页"),
                Arguments.of("a drawing as a picture", "图.png", DRAWING, "SVG"),
                Arguments.of("a program", "文.docx", bytes("MZ\u0090\0\3\0\0\0"), "不接受"),
                Arguments.of("an archive", "文.docx", Samples.zip(Map.of("a.txt", "虚构")), "压缩包"),
                Arguments.of("a GIF", "图.png", bytes("GIF89a\1\0\1\0\0\0\0;"), "GIF"),
                Arguments.of("a picture cut short", "图.png", Arrays.copyOf(png, 60), "损坏"),
                Arguments.of("a picture of a billion pixels", "图.png", Samples.hugePng(32_000, 32_000), "像素"),
                Arguments.of("a picture as long as memory", "图.png", Samples.hugePng(Integer.MAX_VALUE, 1), "像素"),
                Arguments.of("a PDF cut short", "文.pdf", Arrays.copyOf(Samples.pdf("x"), 100), "损坏"),
                Arguments.of("a PDF of no pages", "文.pdf", bytes("%PDF-1.4\n%%EOF\n"), "损坏"),
                Arguments.of("an encrypted PDF", "文.pdf", encryptedPdf(), "密码"),
                Arguments.of("a Word file cut short", "文.docx", Arrays.copyOf(docx, docx.length / 2), ""),
                Arguments.of("a Word file with a macro", "文.docx", word("word/vbaProject.bin", "macro"), "宏"),
                Arguments.of("a Word file with entities", "文.docx", word("word/styles.xml", ENTITIES), "文档类型"),
                Arguments.of("a Word file without measure", "文.docx", word("word/media/a.bin", ZEROS), "解压后过大"),
                Arguments.of("a part outside", "文.docx", word("../../evil.xml", "<a/>"), ""),
                Arguments.of("bytes without sense", "文.txt", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7}, "不接受"));
    }

    private static byte[] word(String part, String content) {
        return Samples.docx(Samples.paragraph("虚构"), Map.of(part, content));
    }

    private static byte[] encryptedPdf() throws IOException {
        var file = Files.createTempFile("encrypted", ".pdf");
        try (var pdf = Samples.document("x")) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void keepsOnlyThePicturesOfAFileThatIsTwoThings() throws IOException {
        var jpeg = Samples.image("jpg", 50, 50);
        var both = Arrays.copyOf(jpeg, jpeg.length + PAGE.length);
        System.arraycopy(PAGE, 0, both, jpeg.length, PAGE.length);
        assertThat(text(clean(both, "图.jpg"))).doesNotContain("script", "html");
    }

    @Test
    void keepsOnlyThePagesOfAPdfThatIsAlsoAnArchive() throws IOException {
        var pdf = Samples.pdf("Fictional");
        var archive = Samples.zip(Map.of("evil.txt", "evil"));
        var both = Arrays.copyOf(pdf, pdf.length + archive.length);
        System.arraycopy(archive, 0, both, pdf.length, archive.length);
        assertThat(text(clean(both, "文.pdf"))).doesNotContain("evil.txt").startsWith("%PDF");
    }

    @Test
    void knowsAPictureByItsContentWhateverItIsCalled() throws IOException {
        assertThat(clean(Samples.image("png", 10, 10), "照片.jpg").type().ending())
                .isEqualTo("png");
    }

    @Test
    void refusesAPictureOfMoreThanTenMegabytes() {
        var large = Arrays.copyOf(Samples.image("jpg", 10, 10), (10 << 20) + 1);
        assertThatThrownBy(() -> clean(large, "图.jpg"))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("10 MB");
    }

    private Cleaned clean(byte[] bytes, String name) throws IOException {
        return CleanFile.clean(Files.write(folder.resolve("upload"), bytes), name, folder);
    }

    private static String text(Cleaned cleaned) throws IOException {
        return Files.readString(cleaned.file(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
