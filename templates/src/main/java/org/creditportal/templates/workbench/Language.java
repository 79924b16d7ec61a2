package org.creditportal.templates.workbench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the workbench, the usual one first.
public enum Language {
    CHINESE("zh-CN", Locale.ROOT),
    ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// As in HTML and in the cookie that keeps it, BCP 47: `zh-CN` or `en`.
    public String code() {
        return code;
    }

    /// The language with this code, in exactly this writing.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /// The other one.
    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    Locale locale() {
        return locale;
    }
}
