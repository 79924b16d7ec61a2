package org.creditportal.cms.reportform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As many rows as a form may have, in a process with a small heap.
@DisplayName("E5: a form of 100,000 rows is read in bounded memory")
class LargeFormTests {

    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    @Test
    void readsTextInAHeapThatTheFileItselfWouldNotFitInto() throws Exception {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            lines().forEach(line -> write(out, String.join(",", line) + "\n"));
        }
        assertThat(Files.size(file)).isGreaterThan(16 << 20);

        assertThat(readWithHeap("16m", file)).isEqualTo(ROWS + " of " + ROWS);
    }

    @Test
    void readsAWorkbookInAHeapThatHoldsItsSharedStringsAndLittleMore() throws Exception {
        var file = folder.resolve("large.xlsx");
        try (var out = Files.newOutputStream(file)) {
            writeWorkbook(out);
        }

        assertThat(readWithHeap("160m", file)).isEqualTo(ROWS + " of " + ROWS);
    }

    private static Stream<List<String>> lines() {
        return Stream.concat(
                Stream.of(ReportFormLayout.BLACK.columns()),
                IntStream.rangeClosed(1, ROWS).mapToObj(Forms::cells));
    }

    private static void writeWorkbook(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "test", null)) {
            var sheet = workbook.newWorksheet("报送表");
            var row = 0;
            for (var line : (Iterable<List<String>>) lines()::iterator) {
                for (var column = 0; column < line.size(); column++) {
                    sheet.value(row, column, line.get(column));
                }
                row++;
            }
        }
    }

    private static void write(BufferedWriter out, String text) {
        try {
            out.write(text);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// @return what the process printed
    private static String readWithHeap(String most, Path file) throws Exception {
        var reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + most,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadsForm.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var printed = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reading.waitFor();
        return printed.strip();
    }
}
