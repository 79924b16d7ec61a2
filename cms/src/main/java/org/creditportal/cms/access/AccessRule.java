package org.creditportal.cms.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Who may do one thing.
///
/// @param path with `{id}` where an id stands, so that what can be no id is nothing that anybody knows
/// @param roles those that may; what of it each may do to whose is said by the use case
/// @param isOpen whether nobody need be signed in
record AccessRule(HttpMethod method, String path, Set<Role> roles, boolean isOpen) {

    private static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    /// @param pattern of the path
    record Parsed(AccessRule rule, PathPattern pattern) {

        boolean isAbout(HttpMethod method, PathContainer path) {
            return rule.method.equals(method) && pattern.matches(path);
        }
    }

    Parsed parsed() {
        return new Parsed(this, PathPatternParser.defaultInstance.parse(path.replace("{id}", ID)));
    }

    /// Who may, in the words of the portal.
    String labels() {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining("、"));
    }
}
