package org.creditportal.search.text;

import java.util.List;
import java.util.stream.Stream;

/// What a record's name and codes are turned into so that a [QueryText] can be held against them.
///
/// @param name the folded name without white space; empty if the record never matches text
/// @param bigrams every two consecutive characters of the name, in order, then its last character alone
/// @param codes folded codes without white space, each found by itself or by a prefix of it
/// @param pinyin for every position of the name, the syllables from there on run together, and likewise the initials,
///     each cut at 24 letters and named once
public record SearchableText(String name, List<String> bigrams, List<String> codes, List<String> pinyin) {

    /// Never matches any text, as for natural persons.
    public static final SearchableText NONE = new SearchableText("", List.of(), List.of(), List.of());

    /// Prepares a record that text may find.
    ///
    /// @param name as people write it
    /// @param codes as people write them; blank ones are left out
    public static SearchableText of(String name, List<String> codes) {
        var compact = Folding.compact(name);
        return new SearchableText(
                compact,
                Bigrams.ofName(compact),
                codes.stream()
                        .map(Folding::compact)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                Syllables.of(compact).runs());
    }

    /// The name and the codes: what a query may equal or begin.
    Stream<String> terms() {
        return Stream.concat(Stream.of(name), codes.stream());
    }
}
