package org.creditportal.search.index;

/// A concrete index.
///
/// @param alias what it stands behind
/// @param schema version of the mappings it was made with
/// @param generation counts the rebuilds with that schema, from 1
public record IndexName(AliasName alias, int schema, int generation) {

    /// The name in Elasticsearch, for example `credit-portal-v1-1`.
    public String value() {
        return alias.value() + "-v" + schema + "-" + generation;
    }
}
