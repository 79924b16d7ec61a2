package org.creditportal.search.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A folded text without white space that remembers where its characters stand in the original.
///
/// @param text the form that chunks are held against
/// @param origins per UTF-16 unit of the text, its position in the original
record CompactName(String text, List<Integer> origins) {

    static CompactName of(String original) {
        var folded = Folding.fold(original);
        return new CompactName(
                folded.replace(" ", ""),
                IntStream.range(0, folded.length())
                        .filter(i -> folded.charAt(i) != ' ')
                        .boxed()
                        .toList());
    }

    /// Per occurrence of a chunk, the positions in the original that it spans.
    Stream<BitSet> occurrences(Chunk chunk) {
        if (text.contains(chunk.text())) {
            return IntStream.range(0, text.length())
                    .filter(i -> text.startsWith(chunk.text(), i))
                    .mapToObj(i -> positions(i, i + chunk.text().length()));
        }
        return chunk.isPinyin() ? spoken(chunk) : Stream.empty();
    }

    private Stream<BitSet> spoken(Chunk chunk) {
        var syllables = Syllables.of(text);
        return IntStream.range(0, syllables.perCharacter().size()).boxed().flatMap(start -> {
            int length = syllables.charactersWritten(start, chunk.text());
            return length == 0
                    ? Stream.empty()
                    : Stream.of(
                            positions(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, start + length)));
        });
    }

    /// The positions in the original from the first to the last of these characters, and white space between them.
    BitSet positions(int from, int to) {
        var positions = new BitSet();
        positions.set(origins.get(from), origins.get(to - 1) + 1);
        return positions;
    }
}
