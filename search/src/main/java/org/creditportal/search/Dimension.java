package org.creditportal.search;

import java.util.Locale;

/// What a query can select by. A selection means *or* inside one dimension and *and* between dimensions.
public enum Dimension {
    CONTENT,
    LIST,
    ANNOUNCEMENT,
    ARTICLE,
    FIELD,
    DEPARTMENT,
    REGION,
    SUBJECT;

    /// The name of the request parameter and of the indexed field, for example `department`.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether results carry counts per value of this dimension.
    public boolean isFacet() {
        return switch (this) {
            case LIST, FIELD, DEPARTMENT, REGION, SUBJECT -> true;
            case CONTENT, ANNOUNCEMENT, ARTICLE -> false;
        };
    }
}
