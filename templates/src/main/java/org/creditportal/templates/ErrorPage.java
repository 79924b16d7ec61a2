package org.creditportal.templates;

import org.jspecify.annotations.Nullable;

/// An answer other than what was asked for.
///
/// @param frame what surrounds it; its title is [#heading(int)]
/// @param status HTTP status
/// @param detail one sentence more a person can act on, or `null`; dropped for 410, which names nobody
public record ErrorPage(Frame frame, int status, @Nullable String detail) implements Page {

    public ErrorPage {
        detail = status == 410 ? null : detail;
    }

    /// An error page for a status, not indexed.
    public static ErrorPage of(String siteName, String path, int status, @Nullable String detail) {
        return new ErrorPage(Frame.unindexed(siteName, heading(status), path), status, detail);
    }

    /// What happened, as a heading.
    public static String heading(int status) {
        return Failure.of(status).heading();
    }

    /// What happened, one sentence.
    public String explanation() {
        return Failure.of(status).explanation();
    }

    /// What the reader can do now, one sentence.
    public String wayOut() {
        return Failure.of(status).wayOut();
    }
}
