package org.creditportal.cms.media.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.creditportal.cms.media.MediumType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The largest files that may be uploaded, in a process with less memory than they have bytes.
class LargeFilesIT {

    private static final int ALMOST_ALL = (int) MediumType.LARGEST - (1 << 20);
    private static final String HEAP = "-Xmx48m";

    @TempDir
    private Path folder;

    @Test
    void readsAPdfThatIsLargerThanMemory() throws IOException, InterruptedException {
        var upload = folder.resolve("large.pdf");
        try (var pdf = Samples.document("Tel 19900001234")) {
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream()) {
                noise(out);
            }
            pdf.getPage(0).getCOSObject().setItem("Fictional", stream);
            pdf.save(upload.toFile());
        }
        assertThat(inSmallMemory(upload)).contains("PDF [199****1234]");
    }

    @Test
    void readsAWordFileThatIsLargerThanMemory() throws IOException, InterruptedException {
        var upload = folder.resolve("large.docx");
        var small = folder.resolve("small.docx");
        Files.write(small, Samples.docx(Samples.paragraph("电话 19900001234"), Map.of()));
        try (var parts = new ZipFile(small.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(upload))) {
            for (var part : Collections.list(parts.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.getInputStream(part).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            noise(zip);
        }
        assertThat(inSmallMemory(upload)).contains("DOCX [199****1234]");
    }

    private static void noise(OutputStream out) throws IOException {
        var random = new Random(1);
        var piece = new byte[1 << 16];
        for (var left = ALMOST_ALL; left > 0; left -= piece.length) {
            random.nextBytes(piece);
            out.write(piece);
        }
    }

    private String inSmallMemory(Path upload) throws IOException, InterruptedException {
        assertThat(Files.size(upload)).isBetween(48L << 20, MediumType.LARGEST);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        InSmallMemory.class.getName(),
                        upload.toString(),
                        Files.createDirectories(folder.resolve("work")).toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
