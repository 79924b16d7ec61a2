package org.creditportal.cms.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The text of an article as it was written.
///
/// @param source Markdown, or HTML that is sanitised already: what is not allowed is not kept either
public record Body(Format format, String source) {

    public static final Body EMPTY = new Body(Format.MARKDOWN, "");

    /// How a body is written.
    public enum Format {
        MARKDOWN,
        HTML;

        /// For example `markdown`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Format> of(String code) {
            return Arrays.stream(values())
                    .filter(format -> format.code().equals(code))
                    .findFirst();
        }
    }

    public Body {
        source = switch (format) {
            case MARKDOWN -> source.replace("\r\n", "\n").replace('\r', '\n');
            case HTML -> SafeHtml.of(source).value();
        };
    }

    /// As readers see it.
    public SafeHtml html() {
        return switch (format) {
            case MARKDOWN -> SafeHtml.ofMarkdown(source);
            case HTML -> SafeHtml.of(source);
        };
    }

    public boolean isBlank() {
        return source.isBlank();
    }
}
