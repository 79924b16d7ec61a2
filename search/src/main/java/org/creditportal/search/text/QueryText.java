package org.creditportal.search.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader typed, folded and cut into [Chunk]s. [#matches] and [#rank] are the definition that every
/// implementation of search keeps to.
public final class QueryText {

    private static final int MOST_CHUNKS = 8;
    private static final int LONGEST_CHUNK = 64;

    /// 17 digits and a check character (GB 11643) with a date that is possible at places 7 to 14, wherever it begins.
    private static final Pattern IDENTITY =
            Pattern.compile("\\d{6}(19|20|21(?=00))\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dx]");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<Chunk> chunks;
    private final boolean identity;

    private QueryText(List<Chunk> chunks, boolean identity) {
        this.chunks = chunks;
        this.identity = identity;
    }

    /// Folds and cuts what was typed.
    ///
    /// @param text as typed; more than 8 chunks, or more than 64 characters in one, are left out
    public static QueryText parse(String text) {
        var folded = Folding.fold(text);
        var chunks = Stream.of(folded.split(" +"))
                .filter(chunk -> !chunk.isEmpty())
                .limit(MOST_CHUNKS)
                .map(chunk -> new Chunk(cut(chunk)))
                .toList();
        return new QueryText(
                chunks,
                IDENTITY.matcher(SEPARATORS.matcher(folded).replaceAll("")).find());
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /// Whether nothing was asked, which matches everything.
    public boolean isBlank() {
        return chunks.isEmpty();
    }

    /// All chunks run together, the form that a whole name or code has in [SearchableText].
    public String whole() {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining());
    }

    /// Whether the text may hold a citizen's identity number, whatever its administrative division and however it is
    /// spaced. Such a text matches nothing and must be neither logged nor echoed.
    public boolean looksLikeIdentity() {
        return identity;
    }

    /// Whether every chunk is in the name as consecutive characters, or begins a code, or begins a pinyin.
    public boolean matches(SearchableText record) {
        return !identity && chunks.stream().allMatch(chunk -> chunk.matches(record));
    }

    /// How well a record that matches fits: 2 if its name or a code equals the whole query, 1 if one begins with it,
    /// else 0.
    public int rank(SearchableText record) {
        var whole = whole();
        if (whole.isEmpty() || record.terms().noneMatch(term -> term.startsWith(whole))) {
            return 0;
        }
        return record.terms().anyMatch(whole::equals) ? 2 : 1;
    }

    /// Does not show the text, which may be about a person.
    @Override
    public String toString() {
        return "QueryText[chunks=" + chunks.size() + "]";
    }

    private static String cut(String chunk) {
        return chunk.codePointCount(0, chunk.length()) <= LONGEST_CHUNK
                ? chunk
                : chunk.substring(0, chunk.offsetByCodePoints(0, LONGEST_CHUNK));
    }
}
