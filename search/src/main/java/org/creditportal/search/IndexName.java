package org.creditportal.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// One of the indices that have stood, stand or will stand behind the alias.
///
/// @param schema version of the mappings it was made with
/// @param generation counts the rebuilds with that schema, from 1
public record IndexName(int schema, int generation) implements Comparable<IndexName> {

    private static final Pattern WRITTEN = Pattern.compile("v(\\d{1,9})-(\\d{1,9})");
    private static final Comparator<IndexName> ORDER =
            Comparator.comparingInt(IndexName::schema).thenComparingInt(IndexName::generation);

    /// Reads what [#toString] wrote; empty for anything else.
    public static Optional<IndexName> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new IndexName(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(IndexName other) {
        return ORDER.compare(this, other);
    }

    /// For example `v1-3`.
    @Override
    public String toString() {
        return "v" + schema + "-" + generation;
    }
}
