package org.creditportal.cms.access;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where to go on after the sign-in: a page of the workbench and never anywhere else, whatever the address of the
/// sign-in says.
public final class LocalPath {

    /// The workbench's first page.
    public static final String HOME = "/workbench";

    private static final Pattern LOCAL =
            Pattern.compile("/workbench(/[A-Za-z0-9_.~%/-]*)?(\\?[A-Za-z0-9_.~%/=&+,:-]*)?");

    private LocalPath() {}

    /// @param wished what the address says, if anything
    public static String of(Optional<String> wished) {
        return wished.filter(path -> LOCAL.matcher(path).matches() && !path.contains("..") && !path.contains("//"))
                .orElse(HOME);
    }

    static String of(URI asked) {
        var query = asked.getRawQuery();
        return of(Optional.of(asked.getRawPath() + (query == null ? "" : "?" + query)));
    }
}
