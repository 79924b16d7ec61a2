package org.creditportal.cms.vocabulary;

import java.util.Locale;

/// How grave dishonesty is (失信程度, A3).
public enum Degree {
    MINOR("轻微"),
    GENERAL("一般"),
    SEVERE("严重");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    /// As written in parameters and rows: `minor`, `general`, `severe`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }
}
