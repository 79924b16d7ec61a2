package org.creditportal.search.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// Shows why a text was found: safe HTML with `<mark>` around what the query matched.
public final class Highlights {

    private Highlights() {}

    /// Marks every occurrence of a chunk; a chunk that does not occur but is a pinyin marks the characters it writes.
    ///
    /// @param original a name as it is shown, as plain text
    /// @return safe HTML, or empty if nothing is marked
    public static Optional<String> mark(String original, QueryText query) {
        var marked = new BitSet(original.length());
        if (!query.looksLikeIdentity()) {
            var name = CompactName.of(original);
            query.chunks().forEach(chunk -> name.occurrences(chunk).forEach(marked::or));
        }
        return render(original, marked);
    }

    /// Marks the beginning of a code that a chunk gives.
    ///
    /// @param original a code as it is shown, as plain text
    /// @return safe HTML, or empty if no chunk begins the code
    public static Optional<String> markPrefix(String original, QueryText query) {
        var marked = new BitSet(original.length());
        if (!query.looksLikeIdentity()) {
            var code = CompactName.of(original);
            query.chunks().stream()
                    .filter(chunk -> chunk.isAlphanumeric() && code.text().startsWith(chunk.text()))
                    .forEach(chunk -> marked.or(code.positions(0, chunk.text().length())));
        }
        return render(original, marked);
    }

    private static Optional<String> render(String original, BitSet marked) {
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        var html = new StringBuilder();
        IntStream.range(0, original.length()).forEach(i -> {
            html.append(marked.get(i) && (i == 0 || !marked.get(i - 1)) ? "<mark>" : "");
            html.append(escape(original.charAt(i)));
            html.append(marked.get(i) && !marked.get(i + 1) ? "</mark>" : "");
        });
        return Optional.of(html.toString());
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }
}
