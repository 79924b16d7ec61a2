package org.creditportal.cms.access;

import static org.creditportal.cms.account.Role.ADMINISTRATOR;
import static org.creditportal.cms.account.Role.AUDITOR;
import static org.creditportal.cms.account.Role.CLERK;
import static org.creditportal.cms.account.Role.HEAD;
import static org.creditportal.cms.account.Role.OFFICE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.springframework.http.HttpMethod;

/// Which role may see which page of the workbench; what is done there is asked of the API, and so by its rules too.
final class WorkbenchRules {

    private static final String ROOT = "/workbench";

    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> DEPARTMENT = Set.of(CLERK, HEAD);
    private static final Set<Role> HEADS = Set.of(HEAD);
    private static final Set<Role> READERS_OF_FORMS = Set.of(CLERK, HEAD, OFFICE, AUDITOR);
    private static final Set<Role> DELIVERERS = Set.of(CLERK, HEAD, OFFICE, ADMINISTRATOR);
    private static final Set<Role> OFFICE_AND_ADMINISTRATORS = Set.of(OFFICE, ADMINISTRATOR);
    private static final Set<Role> AUDITOR_ALONE = Set.of(AUDITOR);
    private static final Set<Role> AUDITORS = Set.of(ADMINISTRATOR, AUDITOR);
    private static final Set<Role> ADMINISTRATORS = Set.of(ADMINISTRATOR);

    private WorkbenchRules() {}

    static List<AccessRule> all() {
        return Stream.of(
                        door(),
                        everybody(),
                        forms(),
                        entries(),
                        announcements(),
                        articles(),
                        media(),
                        deliveries(),
                        catalogue(),
                        operation(),
                        accounts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AccessRule> door() {
        return List.of(
                open(HttpMethod.GET, "/sign-in"),
                open(HttpMethod.POST, "/sign-in"),
                open(HttpMethod.GET, "/language"),
                post("/sign-out", ALL));
    }

    private static List<AccessRule> everybody() {
        return List.of(
                get("", ALL),
                get("/help", ALL),
                get("/calendar", ALL),
                get("/password", ALL),
                post("/password", ALL),
                get("/own", ALL),
                post("/own/tokens", ALL),
                post("/own/tokens/{id}/revocation", ALL),
                post("/own/sessions/{id}/end", ALL));
    }

    private static List<AccessRule> forms() {
        return List.of(
                get("/imports", READERS_OF_FORMS),
                post("/imports", DEPARTMENT),
                post("/imports/together", Set.of(OFFICE)),
                get("/imports/{id}", READERS_OF_FORMS),
                get("/imports/{id}/progress", READERS_OF_FORMS),
                post("/imports/{id}/signature", HEADS),
                post("/imports/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> entries() {
        return List.of(
                get("/entries", DEPARTMENT),
                get("/entries/new", DEPARTMENT),
                post("/entries", DEPARTMENT),
                get("/entries/{id}", DEPARTMENT),
                post("/entries/{id}/prior-notice", DEPARTMENT),
                post("/entries/{id}/notice", HEADS),
                post("/entries/{id}/objection", DEPARTMENT),
                post("/entries/{id}/verification", DEPARTMENT),
                post("/entries/{id}/decision", DEPARTMENT),
                post("/entries/{id}/warning", DEPARTMENT),
                post("/entries/{id}/signature", HEADS),
                post("/entries/{id}/withdrawal", HEADS),
                post("/entries/{id}/exit", HEADS),
                post("/entries/{id}/repair", HEADS),
                post("/entries/{id}/correction", HEADS));
    }

    private static List<AccessRule> announcements() {
        return List.of(
                get("/announcements", DEPARTMENT),
                get("/announcements/new", DEPARTMENT),
                post("/announcements", DEPARTMENT),
                get("/announcements/{id}", DEPARTMENT),
                post("/announcements/{id}/signature", HEADS),
                post("/announcements/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> articles() {
        return List.of(
                get("/articles", DEPARTMENT),
                get("/articles/new", DEPARTMENT),
                post("/articles", DEPARTMENT),
                post("/articles/preview", DEPARTMENT),
                get("/articles/{id}", DEPARTMENT),
                get("/articles/{id}/comparison", DEPARTMENT),
                get("/articles/{id}/edit", DEPARTMENT),
                post("/articles/{id}/draft", DEPARTMENT),
                post("/articles/{id}/submission", DEPARTMENT),
                post("/articles/{id}/masking", DEPARTMENT),
                post("/articles/{id}/justification", DEPARTMENT),
                post("/articles/{id}/restoration", DEPARTMENT),
                post("/articles/{id}/discard", DEPARTMENT),
                post("/articles/{id}/preview-link", DEPARTMENT),
                post("/articles/{id}/return", HEADS),
                post("/articles/{id}/signature", HEADS),
                post("/articles/{id}/plan", HEADS),
                post("/articles/{id}/withdrawal", HEADS));
    }

    private static List<AccessRule> media() {
        return List.of(
                get("/media", DEPARTMENT),
                post("/media", DEPARTMENT),
                get("/media/{id}", DEPARTMENT),
                post("/media/{id}/masking", DEPARTMENT),
                post("/media/{id}/justification", HEADS),
                post("/media/{id}/deletion", DEPARTMENT));
    }

    private static List<AccessRule> deliveries() {
        return List.of(
                get("/deliveries", DELIVERERS),
                get("/deliveries/{id}", DELIVERERS),
                post("/deliveries/{id}/confirmation", DEPARTMENT),
                post("/deliveries/{id}/retry", DELIVERERS));
    }

    private static List<AccessRule> catalogue() {
        return List.of(
                get("/catalogue", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/memoranda", OFFICE_AND_ADMINISTRATORS),
                get("/catalogue/memoranda/{kind}/{number}", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/memoranda/{kind}/{number}/change", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/memoranda/{kind}/{number}/removal", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/duties", OFFICE_AND_ADMINISTRATORS),
                get("/catalogue/duties/{number}", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/duties/{number}/change", OFFICE_AND_ADMINISTRATORS),
                post("/catalogue/duties/{number}/removal", OFFICE_AND_ADMINISTRATORS));
    }

    private static List<AccessRule> operation() {
        return List.of(
                get("/reconciliation", OFFICE_AND_ADMINISTRATORS),
                post("/reconciliation/reconcile", OFFICE_AND_ADMINISTRATORS),
                post("/reconciliation/retry", OFFICE_AND_ADMINISTRATORS),
                post("/reconciliation/rebuild", OFFICE_AND_ADMINISTRATORS),
                get("/audit", AUDITORS),
                get("/audit/export.csv", AUDITORS),
                get("/audit/reads", AUDITOR_ALONE),
                post("/audit/reads/{id}/review", AUDITOR_ALONE));
    }

    private static List<AccessRule> accounts() {
        return List.of(
                get("/accounts", ADMINISTRATORS),
                post("/accounts", ADMINISTRATORS),
                get("/accounts/{id}", ADMINISTRATORS),
                post("/accounts/{id}/change", ADMINISTRATORS),
                post("/accounts/{id}/deactivation", ADMINISTRATORS),
                post("/accounts/{id}/reset", ADMINISTRATORS),
                post("/accounts/{id}/sessions/{session}/end", ADMINISTRATORS),
                post("/accounts/{id}/tokens/{token}/revocation", ADMINISTRATORS));
    }

    private static AccessRule get(String path, Set<Role> roles) {
        return new AccessRule(HttpMethod.GET, ROOT + path, roles, false);
    }

    private static AccessRule post(String path, Set<Role> roles) {
        return new AccessRule(HttpMethod.POST, ROOT + path, roles, false);
    }

    private static AccessRule open(HttpMethod method, String path) {
        return new AccessRule(method, ROOT + path, ALL, true);
    }
}
