package org.creditportal.search.text;

import java.util.List;
import java.util.stream.IntStream;

/// Pairs of consecutive characters; a supplementary character is one character.
final class Bigrams {

    private Bigrams() {}

    /// The last character stands alone at the end, so that every character of the name begins a token.
    static List<String> ofName(String compact) {
        var characters = compact.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .mapToObj(i -> new String(characters, i, Math.min(2, characters.length - i)))
                .toList();
    }

    /// The pairs, or the single character of a text that has only one.
    static List<String> ofChunk(String chunk) {
        var bigrams = ofName(chunk);
        return bigrams.size() > 1 ? bigrams.subList(0, bigrams.size() - 1) : bigrams;
    }
}
