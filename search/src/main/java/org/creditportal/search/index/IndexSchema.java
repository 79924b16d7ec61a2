package org.creditportal.search.index;

import java.io.InputStream;
import java.util.Objects;

/// What an index is made of, as resource files.
public final class IndexSchema {

    /// Grows with every change of `mappings.json`, `settings.json` or of how documents are derived.
    public static final int VERSION = 2;

    private IndexSchema() {}

    public static InputStream mappings() {
        return open("/index/mappings.json");
    }

    public static InputStream settings() {
        return open("/index/settings.json");
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(IndexSchema.class.getResourceAsStream(resource), resource);
    }
}
