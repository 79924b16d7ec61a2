package org.creditportal.cms.access;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What one may reach without being known.
final class OpenDoors {

    private static final Set<String> SIGN_IN = Set.of("/cms/v1/sessions", "/cms/v1/enrolments");
    private static final String SIGN_IN_PAGES = "/workbench/sign-in";

    /// What somebody whose password was made by another may reach before it is changed.
    private static final Set<String> TO_PASSWORD =
            Set.of("/cms/v1/password", "/cms/v1/sessions/current", "/workbench/password", "/workbench/sign-out");

    private OpenDoors() {}

    static boolean leadsToPassword(ServerHttpRequest request) {
        return TO_PASSWORD.contains(request.getPath().value());
    }

    static boolean isOpen(ServerHttpRequest request) {
        var path = request.getPath().value();
        return path.equals(SIGN_IN_PAGES)
                || path.startsWith(SIGN_IN_PAGES + "/")
                || (request.getMethod().equals(HttpMethod.POST) && SIGN_IN.contains(path));
    }
}
