package org.creditportal.portal.local.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A report form of many rows that is written when it is wanted, never more of it in memory than a row.
///
/// @param first place of its first row among those of its letter
/// @param count how many rows
public record BulkForm(BulkRows source, int first, int count) {

    /// The same name is the same content.
    public String name() {
        return "bulk-%s-%02d-%d-%d.csv".formatted(source.letter().list(), source.place() + 1, first + 1, first + count);
    }

    Stream<List<String>> rows() {
        return IntStream.range(first, first + count).mapToObj(source::row);
    }

    /// Writes it, also over what an interrupted writing left.
    public Form writtenIn(Path folder) {
        var file = folder.resolve(name());
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(source.letter().header());
            rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Form(file, source.letter().list(), source.letter().department());
    }
}
