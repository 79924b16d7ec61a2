package org.creditportal.search.index;

import java.util.Optional;
import org.creditportal.search.IndexName;

/// The one name by which the index is read, whatever index stands behind it.
///
/// @param value for example `credit-portal`
public record AliasName(String value) {

    public AliasName {
        if (!value.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("an alias has lower case letters, digits and hyphens: " + value);
        }
    }

    /// The name of an index in Elasticsearch, for example `credit-portal-v1-1`.
    public String index(IndexName name) {
        return value + "-" + name;
    }

    /// The alias that every index has to itself. A write can insist on an alias, and so never makes an index.
    public String writes(IndexName name) {
        return index(name) + "-writes";
    }

    /// All indices, as a pattern.
    public String all() {
        return value + "-v*";
    }

    /// Reads what [#index] wrote.
    public Optional<IndexName> name(String index) {
        return index.startsWith(value + "-") ? IndexName.parse(index.substring(value.length() + 1)) : Optional.empty();
    }
}
