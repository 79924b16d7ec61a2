package org.creditportal.search;

import java.util.Set;

/// What there is of the index.
///
/// @param schema version of the mappings that an index made now would have
/// @param existing all indices there are
/// @param serving those that searches reach
public record IndexStanding(int schema, Set<IndexName> existing, Set<IndexName> serving) {

    /// A name that none has had.
    public IndexName next() {
        int last = existing.stream()
                .filter(name -> name.schema() == schema)
                .mapToInt(IndexName::generation)
                .max()
                .orElse(0);
        return new IndexName(schema, last + 1);
    }

    /// Whether searches reach this index and no other.
    public boolean isServedBy(IndexName name) {
        return serving.equals(Set.of(name));
    }
}
