package org.creditportal.cms.access;

import static org.creditportal.cms.account.Role.ADMINISTRATOR;
import static org.creditportal.cms.account.Role.AUDITOR;
import static org.creditportal.cms.account.Role.CLERK;
import static org.creditportal.cms.account.Role.HEAD;
import static org.creditportal.cms.account.Role.OFFICE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Which role may do what: the whole table (H2, H3). What stands here in no line nobody may; a route without a
/// line, or a line without a route, fails the build. Whether a record is the account's own department's is asked by
/// the use cases.
public final class AccessRules {

    private static final String API = "/cms/v1/";

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> DEPARTMENT = Set.of(CLERK, HEAD);
    private static final Set<Role> HEADS = Set.of(HEAD);
    private static final Set<Role> OFFICES = Set.of(OFFICE);
    private static final Set<Role> ADMINISTRATORS = Set.of(ADMINISTRATOR);
    private static final Set<Role> AUDITORS = Set.of(AUDITOR);
    private static final Set<Role> OFFICE_AND_ADMINISTRATORS = Set.of(OFFICE, ADMINISTRATOR);
    private static final Set<Role> SUPERVISORS = Set.of(OFFICE, ADMINISTRATOR, AUDITOR);

    private static final List<AccessRule.Parsed> TABLE = Stream.of(
                    signIn(),
                    accounts(),
                    imports(),
                    entries(),
                    announcements(),
                    articles(),
                    media(),
                    publications(),
                    deliveries(),
                    webhooks(),
                    rules(),
                    operation(),
                    WorkbenchRules.all())
            .flatMap(List::stream)
            .map(AccessRule::parsed)
            .toList();

    private AccessRules() {}

    private static List<AccessRule> signIn() {
        return List.of(
                open(HttpMethod.POST, API + "sessions"),
                open(HttpMethod.POST, API + "enrolments"),
                get("sessions", ALL),
                rule(HttpMethod.DELETE, "sessions/current", ALL),
                rule(HttpMethod.DELETE, "sessions/{id}", ALL),
                post("password", ALL),
                get("tokens", ALL),
                get("tokens/{id}", ALL),
                post("tokens", ALL),
                rule(HttpMethod.DELETE, "tokens/{id}", ALL));
    }

    private static List<AccessRule> accounts() {
        return List.of(
                get("accounts", ADMINISTRATORS),
                get("accounts/{id}", ADMINISTRATORS),
                post("accounts", ADMINISTRATORS),
                rule(HttpMethod.PATCH, "accounts/{id}", ADMINISTRATORS),
                post("accounts/{id}/deactivation", ADMINISTRATORS),
                post("accounts/{id}/reset", ADMINISTRATORS),
                get("accounts/{id}/sessions", ADMINISTRATORS),
                rule(HttpMethod.DELETE, "accounts/{id}/sessions/{session}", ADMINISTRATORS),
                get("accounts/{id}/tokens", ADMINISTRATORS),
                rule(HttpMethod.DELETE, "accounts/{id}/tokens/{token}", ADMINISTRATORS));
    }

    private static List<AccessRule> imports() {
        return List.of(
                get("imports/template", ALL),
                get("imports/{id}", ALL),
                get("imports/{id}/rejected-rows", DEPARTMENT),
                post("imports", DEPARTMENT),
                post("imports/{id}/signature", HEADS),
                post("imports/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> entries() {
        return List.of(
                get("entries", ALL),
                get("entries/{id}", ALL),
                post("entries", DEPARTMENT),
                post("entries/{id}/prior-notice", DEPARTMENT),
                post("entries/{id}/notice", HEADS),
                post("entries/{id}/objection", DEPARTMENT),
                post("entries/{id}/verification", DEPARTMENT),
                post("entries/{id}/decision", DEPARTMENT),
                post("entries/{id}/signature", HEADS),
                post("entries/{id}/warning", DEPARTMENT),
                post("entries/{id}/withdrawal", HEADS),
                post("entries/{id}/exit", HEADS),
                post("entries/{id}/repair", HEADS),
                post("entries/{id}/correction", HEADS));
    }

    private static List<AccessRule> announcements() {
        return List.of(
                get("announcements", ALL),
                get("announcements/{id}", ALL),
                post("announcements", DEPARTMENT),
                post("announcements/{id}/signature", HEADS),
                post("announcements/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> articles() {
        return List.of(
                get("articles", ALL),
                get("articles/export", ADMINISTRATORS),
                post("articles/import", ADMINISTRATORS),
                get("articles/{id}", ALL),
                get("articles/{id}/editions/{number}", ALL),
                get("articles/{id}/comparison", ALL),
                post("articles", DEPARTMENT),
                rule(HttpMethod.PUT, "articles/{id}/draft", DEPARTMENT),
                post("articles/{id}/submission", DEPARTMENT),
                post("articles/{id}/masking", DEPARTMENT),
                post("articles/{id}/justification", DEPARTMENT),
                post("articles/{id}/restoration", DEPARTMENT),
                post("articles/{id}/discard", DEPARTMENT),
                post("articles/{id}/preview-link", DEPARTMENT),
                post("articles/{id}/return", HEADS),
                post("articles/{id}/signature", HEADS),
                post("articles/{id}/plan", HEADS),
                post("articles/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> media() {
        return List.of(
                get("media", ALL),
                get("media/{id}", ALL),
                get("media/{id}/content", ALL),
                get("media/{id}/thumbnail", ALL),
                post("media", DEPARTMENT),
                rule(HttpMethod.DELETE, "media/{id}", DEPARTMENT),
                post("media/{id}/masking", DEPARTMENT),
                post("media/{id}/justification", HEADS));
    }

    private static List<AccessRule> publications() {
        return List.of(get("publications", OFFICES), post("publications", OFFICES));
    }

    private static List<AccessRule> deliveries() {
        return List.of(
                get("deliveries", ALL),
                get("deliveries/{id}", ALL),
                post("deliveries/{id}/confirmation", DEPARTMENT),
                post("deliveries/{id}/retry", Set.of(CLERK, HEAD, OFFICE, ADMINISTRATOR)),
                get("channels", ALL),
                get("channels/{kind}/{name}", ALL),
                rule(HttpMethod.PUT, "channels/{kind}/{name}", ADMINISTRATORS),
                get("deadlines", ALL),
                get("deadlines/digest", ALL));
    }

    private static List<AccessRule> webhooks() {
        return List.of(
                get("webhooks", ADMINISTRATORS),
                post("webhooks", ADMINISTRATORS),
                rule(HttpMethod.DELETE, "webhooks/{id}", ADMINISTRATORS),
                get("webhooks/{id}/notifications", ADMINISTRATORS),
                post("webhooks/{id}/ping", ADMINISTRATORS),
                post("webhooks/{id}/replay", ADMINISTRATORS));
    }

    private static List<AccessRule> rules() {
        return List.of(
                get("profiles", ALL),
                get("profiles/{profile}", ALL),
                post("profiles/{profile}/simulation", ALL),
                get("profiles/{profile}/wordings/{occasion}", ALL),
                rule(HttpMethod.PUT, "profiles/{profile}/wordings/{occasion}", OFFICE_AND_ADMINISTRATORS),
                get("calendar", ALL),
                post("calendar", ADMINISTRATORS),
                get("catalogue/memoranda", ALL),
                get("catalogue/memoranda/{kind}/{number}", ALL),
                rule(HttpMethod.PUT, "catalogue/memoranda/{kind}/{number}", OFFICE_AND_ADMINISTRATORS),
                rule(HttpMethod.DELETE, "catalogue/memoranda/{kind}/{number}", OFFICE_AND_ADMINISTRATORS),
                get("catalogue/duties", ALL),
                get("catalogue/duties/{number}", ALL),
                rule(HttpMethod.PUT, "catalogue/duties/{number}", OFFICE_AND_ADMINISTRATORS),
                rule(HttpMethod.DELETE, "catalogue/duties/{number}", OFFICE_AND_ADMINISTRATORS));
    }

    private static List<AccessRule> operation() {
        return List.of(
                get("schedule", SUPERVISORS),
                get("schedule/{job}", SUPERVISORS),
                get("reconciliation", OFFICE_AND_ADMINISTRATORS),
                post("reconciliation", OFFICE_AND_ADMINISTRATORS),
                get("purges", ADMINISTRATORS),
                post("purges", ADMINISTRATORS),
                get("audit/verification", SUPERVISORS),
                get("audit/reads", AUDITORS),
                post("audit/reads/{id}/review", AUDITORS));
    }

    /// The parts of the API, by which tokens can be limited.
    public static Set<String> groups() {
        return TABLE.stream().map(line -> group(line.rule().path())).collect(Collectors.toSet());
    }

    /// The part of the API that a path belongs to, for example `imports`; `workbench` for its pages.
    static String group(String path) {
        var rest = path.startsWith(API) ? path.substring(API.length()) : path.substring(1);
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /// Whether somebody may do something, wherever in this process it is asked.
    ///
    /// @param role empty for somebody who is not signed in
    public static boolean admits(Optional<Role> role, HttpMethod method, String path) {
        return find(method, PathContainer.parsePath(path))
                .filter(rule ->
                        rule.isOpen() || role.filter(rule.roles()::contains).isPresent())
                .isPresent();
    }

    static List<AccessRule> all() {
        return TABLE.stream().map(AccessRule.Parsed::rule).toList();
    }

    /// @return empty if this is nothing that anybody may do
    static Optional<AccessRule> find(ServerHttpRequest request) {
        var method = HttpMethod.HEAD.equals(request.getMethod()) ? HttpMethod.GET : request.getMethod();
        return find(method, request.getPath().pathWithinApplication());
    }

    private static Optional<AccessRule> find(HttpMethod method, PathContainer path) {
        return TABLE.stream()
                .filter(line -> line.isAbout(method, path))
                .map(AccessRule.Parsed::rule)
                .findFirst();
    }

    private static AccessRule get(String path, Set<Role> roles) {
        return rule(HttpMethod.GET, path, roles);
    }

    private static AccessRule post(String path, Set<Role> roles) {
        return rule(HttpMethod.POST, path, roles);
    }

    /// @param path below the API's version
    private static AccessRule rule(HttpMethod method, String path, Set<Role> roles) {
        return new AccessRule(method, API + path, roles, false);
    }

    /// @param path in full
    private static AccessRule open(HttpMethod method, String path) {
        return new AccessRule(method, path, ALL, true);
    }
}
