package org.creditportal.cms.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The seven kinds of announcement (C3).
public enum AnnouncementKind {
    NOTICE("公示"),
    LISTING("列入公告"),
    EXIT("退出公告"),
    REPAIR("修复公告"),
    CORRECTION("更正澄清"),
    WARNING("警示公告"),
    STANDARD("标准公告");

    private final String label;

    AnnouncementKind(String label) {
        this.label = label;
    }

    /// As written in parameters and rows, for example `notice`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As people call it, in Chinese.
    public String label() {
        return label;
    }

    /// The kind with this code, in exactly this writing.
    public static Optional<AnnouncementKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
