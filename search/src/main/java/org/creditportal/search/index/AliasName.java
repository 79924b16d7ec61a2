package org.creditportal.search.index;

/// The one name by which the index is read and written, whatever index stands behind it.
///
/// @param value for example `credit-portal`
public record AliasName(String value) {

    public AliasName {
        if (!value.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("an alias has lower case letters, digits and hyphens: " + value);
        }
    }

    /// The index that is made when nothing stands behind this alias. Every node comes to the same name, so that of two
    /// that start together one makes it and the other finds it made.
    public IndexName firstIndex() {
        return new IndexName(this, IndexSchema.VERSION, 1);
    }
}
