package org.creditportal.templates;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/// HTML that is written as it is: the one way past the escaping of templates.
public final class Markup {

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /// Takes HTML that the caller warrants to be safe already, such as an escaped text with `<mark>` around the
    /// matches.
    public static Markup alreadySafe(String html) {
        return new Markup(html);
    }

    /// Takes plain text and escapes it.
    public static Markup escaped(String text) {
        var escaped = new StringOutput();
        Escape.htmlContent(text, escaped);
        return new Markup(escaped.toString());
    }

    public String html() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markup markup && markup.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
