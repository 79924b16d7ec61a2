package org.creditportal.search.text;

import java.util.List;
import java.util.regex.Pattern;

/// A part of a query that white space sets off, folded and never empty.
///
/// @param text at most 64 characters
public record Chunk(String text) {

    private static final Pattern ALPHANUMERIC = Pattern.compile("[a-z0-9]+");

    /// Every two consecutive characters in order, or the only character.
    public List<String> bigrams() {
        return Bigrams.ofChunk(text);
    }

    /// Whether the chunk is one character only, which no pair of characters can find.
    public boolean isSingleCharacter() {
        return text.codePointCount(0, text.length()) == 1;
    }

    /// Whether the chunk can begin a code: nothing but `a` to `z` and digits.
    public boolean isAlphanumeric() {
        return ALPHANUMERIC.matcher(text).matches();
    }

    /// Whether the chunk can begin a pinyin: alphanumeric, and first a letter.
    public boolean isPinyin() {
        return isAlphanumeric() && !Character.isDigit(text.charAt(0));
    }

    boolean matches(SearchableText record) {
        return record.name().contains(text)
                || (isAlphanumeric() && beginsOneOf(record.codes()))
                || (isPinyin() && beginsOneOf(record.pinyin()));
    }

    private boolean beginsOneOf(List<String> terms) {
        return terms.stream().anyMatch(term -> term.startsWith(text));
    }
}
