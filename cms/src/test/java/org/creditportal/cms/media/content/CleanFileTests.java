package org.creditportal.cms.media.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.FoundKind;
import org.creditportal.cms.media.MediumType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// H1: nothing but what readers should see leaves an upload.
class CleanFileTests {

    private static final String MOBILE = "19900001234";
    private static final String IDENTITY = "990100199003071230";

    @TempDir
    private Path folder;

    @Test
    void leavesThePlaceMakerAndWordsOfAPhotographBehind() throws IOException {
        var cleaned = clean(Samples.photograph(400, 200, 1), "照片.jpg");
        assertThat(cleaned.type()).isEqualTo(MediumType.JPEG);
        assertThat(latin(cleaned)).doesNotContain("Exif", "FICTIONAL", "xmpmeta");
        assertThat(Files.readString(cleaned.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("张某某".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /// Where the red quarter of the stored picture is seen.
    @ParameterizedTest
    @CsvSource({
        "1,400,200,100,50", "2,400,200,300,50", "3,400,200,300,150", "4,400,200,100,150",
        "5,200,400,50,100", "6,200,400,150,100", "7,200,400,150,300", "8,200,400,50,300"
    })
    void turnsAPhotographUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        var cleaned = clean(Samples.photograph(400, 200, orientation), "照片.jpg");
        var picture = Objects.requireNonNull(cleaned.picture());
        assertThat(List.of(picture.width(), picture.height())).containsExactly(width, height);
        var seen = ImageIO.read(cleaned.file().toFile());
        assertThat(seen.getRGB(redX, redY) & 0xFF).isLessThan(60);
        assertThat(seen.getRGB(width - 1 - redX, height - 1 - redY) & 0xFF).isGreaterThan(200);
    }

    @Test
    void makesAThumbnailOfTheSameType() throws IOException {
        var picture = Objects.requireNonNull(
                clean(Samples.image("png", 1000, 500), "图.png").picture());
        var thumbnail = ImageIO.read(Objects.requireNonNull(picture.thumbnail()).toFile());
        assertThat(List.of(thumbnail.getWidth(), thumbnail.getHeight())).containsExactly(480, 240);
        assertThat(Files.readAllBytes(picture.thumbnail())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void makesAPictureNoLargerThanAPageCanShow() throws IOException {
        var picture = Objects.requireNonNull(
                clean(Samples.image("jpg", 6000, 3000), "大.jpg").picture());
        assertThat(List.of(picture.width(), picture.height())).containsExactly(2560, 1280);
    }

    @Test
    void leavesMetadataScriptsAndAttachedFilesOfAPdfBehind() throws IOException {
        var cleaned = clean(hostilePdf(), "文件.pdf");
        assertThat(latin(cleaned)).doesNotContain("SecretAuthor", "app.alert", "SecretXmp", "cmd.exe", "attached");
        try (var pdf = Loader.loadPDF(cleaned.file().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations())
                    .allMatch(annotation -> !annotation.getCOSObject().containsKey("A"));
        }
    }

    private byte[] hostilePdf() throws IOException {
        try (var pdf = Samples.document("Fictional notice")) {
            var information = new PDDocumentInformation();
            information.setAuthor("SecretAuthor");
            pdf.setDocumentInformation(information);
            var catalog = pdf.getDocumentCatalog();
            catalog.setMetadata(new PDMetadata(pdf, stream("<x>SecretXmp</x>")));
            catalog.setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var link = new PDAnnotationLink();
            var launch = new PDActionLaunch();
            launch.setF("cmd.exe");
            link.setAction(launch);
            pdf.getPage(0).getAnnotations().add(link);
            var file = new PDComplexFileSpecification();
            file.setFile("attached.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, stream("attached")));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attached", file));
            var names = new PDDocumentNameDictionary(catalog);
            names.setEmbeddedFiles(files);
            catalog.setNames(names);
            var upload = folder.resolve("hostile.pdf");
            pdf.save(upload.toFile());
            return Files.readAllBytes(upload);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsNumbersInAPdf() throws IOException {
        var cleaned = clean(Samples.pdf("Tel " + MOBILE + " id " + IDENTITY), "名单.pdf");
        assertThat(cleaned.found()).extracting(Found::kind).containsExactly(FoundKind.MOBILE, FoundKind.IDENTITY);
        assertThat(cleaned.found().toString()).doesNotContain(MOBILE, IDENTITY);
    }

    @Test
    void findsANumberThatAWordFileHasCutIntoRuns() throws IOException {
        var cleaned = clean(
                Samples.docx(Samples.paragraph("联系人张某某", "1990", "000", "1234") + Samples.paragraph("正文"), Map.of()),
                "通知.docx");
        assertThat(cleaned.type()).isEqualTo(MediumType.DOCX);
        assertThat(cleaned.found()).extracting(Found::kind).containsExactly(FoundKind.MOBILE);
    }

    @Test
    void leavesWhoWroteAWordFileBehindAndTellsOfCommentsAndChanges() throws IOException {
        var body = "<w:p><w:ins w:author=\"SecretAuthor\"><w:r><w:t>新增</w:t></w:r></w:ins></w:p>";
        var more = new HashMap<String, String>();
        more.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"x\"><creator>SecretCreator</creator></cp:coreProperties>");
        more.put("docProps/app.xml", "<Properties><Company>SecretCompany</Company></Properties>");
        more.put("word/comments.xml", "<w:comments xmlns:w=\"x\"><w:comment w:author=\"a\"/></w:comments>");
        var cleaned = clean(Samples.docx(body, more), "草稿.docx");
        assertThat(cleaned.found()).extracting(Found::kind).contains(FoundKind.COMMENT, FoundKind.REVISION);
        assertThat(inflated(cleaned.file())).doesNotContain("SecretCreator", "SecretCompany");
    }

    @Test
    void findsNumbersInCellsOfAnExcelFileHoweverTheyAreKept() throws IOException {
        var cleaned = clean(
                Samples.xlsx("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>19900005678</v></c>", "电话" + MOBILE),
                "名单.xlsx");
        assertThat(cleaned.found()).extracting(Found::masked).containsExactlyInAnyOrder("199****1234", "199****5678");
    }

    @Test
    void copiesAnOldExcelFileWithoutWhoWroteIt() throws IOException {
        var upload = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(upload)) {
            book.createSheet("虚构").createRow(0).createCell(0).setCellValue("电话 " + MOBILE);
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("SecretAuthor");
            book.write(out);
        }
        var cleaned = clean(Files.readAllBytes(upload), "旧.xls");
        assertThat(cleaned.type()).isEqualTo(MediumType.XLS);
        assertThat(latin(cleaned)).doesNotContain("SecretAuthor");
        assertThat(cleaned.found()).extracting(Found::kind).containsExactly(FoundKind.MOBILE);
    }

    @Test
    void writesATextInUtf8WhateverItWasWrittenIn() throws IOException {
        for (var charset : List.of("UTF-8", "GB18030", "UTF-16")) {
            var cleaned = clean("虚构市某局通知，联系电话 19900001234\r\n".getBytes(Charset.forName(charset)), "通知.txt");
            assertThat(Files.readString(cleaned.file())).startsWith("虚构市某局通知");
            assertThat(cleaned.found()).extracting(Found::kind).containsExactly(FoundKind.MOBILE);
        }
        assertThat(Files.readString(clean("名称,电话\n甲,1\n".getBytes(StandardCharsets.UTF_8), "表.CSV")
                        .file()))
                .startsWith("\uFEFF名称");
    }

    @Test
    void masksOneNumberOfAWordFileAndLeavesTheRest() throws IOException {
        var cleaned = clean(
                Samples.docx(
                        Samples.paragraph("甲 1990", "000", "1234 与乙")
                                + Samples.paragraph("乙 19900005678，甲 199-0000-1234"),
                        Map.of()),
                "通知.docx");
        var masked = mask(cleaned, "199****1234");
        assertThat(masked.found()).extracting(Found::masked).containsExactly("199****5678");
        assertThat(inflated(masked.file()))
                .contains("甲 199****1234 与乙", "甲 199****1234")
                .doesNotContain("0001234", "0000-1234");
    }

    @Test
    void masksANumberThatACellHoldsAsANumber() throws IOException {
        var cleaned = clean(
                Samples.xlsx("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1.9900001234E10</v></c>", "电话" + MOBILE),
                "名单.xlsx");
        var masked = mask(cleaned, "199****1234");
        assertThat(masked.found()).isEmpty();
        assertThat(inflated(masked.file())).contains("电话199****1234", "<t>199****1234</t>");
    }

    @Test
    void masksANumberOfAText() throws IOException {
        var cleaned = clean(("甲," + MOBILE + "\n乙," + IDENTITY + "\n").getBytes(StandardCharsets.UTF_8), "表.csv");
        var masked = mask(cleaned, "9901**********1230");
        assertThat(Files.readString(masked.file())).contains("甲," + MOBILE, "乙,9901**********1230");
    }

    private Cleaned mask(Cleaned cleaned, String number) throws IOException {
        var found = cleaned.found().stream()
                .filter(one -> one.masked().equals(number))
                .findFirst()
                .orElseThrow();
        return CleanFile.mask(cleaned.file(), cleaned.type(), found, folder);
    }

    private Cleaned clean(byte[] bytes, String name) throws IOException {
        return CleanFile.clean(Files.write(folder.resolve("upload"), bytes), name, folder);
    }

    private static String latin(Cleaned cleaned) throws IOException {
        return Files.readString(cleaned.file(), StandardCharsets.ISO_8859_1);
    }

    private static String inflated(Path zip) throws IOException {
        var all = new StringBuilder();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                all.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
