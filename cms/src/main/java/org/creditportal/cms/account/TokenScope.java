package org.creditportal.cms.account;

import java.util.Set;

/// What a token may do of all that its account may.
///
/// @param writes whether it may change anything
/// @param groups parts of the API that it reaches, for example `imports`; none for all
public record TokenScope(boolean writes, Set<String> groups) {

    /// All that the account may do.
    public static final TokenScope WHOLE = new TokenScope(true, Set.of());

    public TokenScope {
        groups = Set.copyOf(groups);
    }

    /// @param group first part of the path behind the API's version
    public boolean reaches(String group) {
        return groups.isEmpty() || groups.contains(group);
    }

    /// Whether a token of this scope may hand on one of the other.
    public boolean covers(TokenScope other) {
        return (writes || !other.writes)
                && (groups.isEmpty() || (!other.groups.isEmpty() && groups.containsAll(other.groups)));
    }

    /// `read` or `write`.
    public String code() {
        return writes ? "write" : "read";
    }
}
