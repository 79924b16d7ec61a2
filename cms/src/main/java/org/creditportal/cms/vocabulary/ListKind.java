package org.creditportal.cms.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The four kinds of list (A2).
public enum ListKind {
    RED("红名单"),
    BLACK("黑名单"),
    WATCH("重点关注名单"),
    WARNING("警示名单");

    private final String label;

    ListKind(String label) {
        this.label = label;
    }

    /// As written in addresses, parameters and rows: `red`, `black`, `watch`, `warning`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }

    /// The kind with this code, in exactly this writing.
    public static Optional<ListKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
