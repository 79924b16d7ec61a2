package org.creditportal.cms.vocabulary;

import java.util.Locale;

/// Who can be listed (A1).
public enum SubjectKind {
    ORGANISATION("法人和其他组织"),
    PERSON("自然人");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /// As written in parameters and rows: `organisation`, `person`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }
}
