package org.creditportal.portal.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Role;
import org.creditportal.portal.local.demo.LifeStep;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Lets departments act on some of what they listed, once in the life of a store.
///
/// @param tokens by role and department, as [DepartmentClient#key(Role, String)]
record LifeFilling(List<LifeStep> steps, WebClient http, Map<String, String> tokens, Journal journal) {

    private static final String ALL = "life";
    private static final String ENTRIES = "/cms/v1/entries";
    private static final String ANNOUNCEMENTS = "/cms/v1/announcements";
    private static final int WORKING_DAYS = 10;

    /// More than a guard.
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(2);

    /// Completes when readers see what came of it.
    Mono<Void> load() {
        return journal.isSigned(ALL)
                ? Mono.empty()
                : Flux.fromIterable(steps)
                        .index()
                        .concatMap(step -> take(step.getT2(), "demonstration-life-" + step.getT1()))
                        .then(Mono.delay(UNTIL_SEEN))
                        .then(Mono.fromRunnable(() -> journal.noteSigned(ALL)));
    }

    /// A step that is not possible, as on a day whose deadlines lie in a year that nobody arranged yet, is left out.
    private Mono<Void> take(LifeStep step, String key) {
        return (switch (step) {
                    case LifeStep.Candidate candidate -> propose(candidate, key);
                    case LifeStep.Act act -> act(act, key);
                    case LifeStep.Announcement announcement -> announce(announcement, key);
                })
                .onErrorResume(
                        WebClientResponseException.class,
                        refused -> Mono.fromRunnable(() -> Progress.say(
                                "演示数据 Demonstration data: 未做 left out: " + refused.getResponseBodyAsString())));
    }

    private Mono<Void> propose(LifeStep.Candidate candidate, String key) {
        var department = candidate.department();
        return post(Role.CLERK, department, ENTRIES, candidate.body(), key)
                .flatMap(recorded -> post(
                        Role.HEAD,
                        department,
                        ENTRIES + "/" + recorded.id() + "/notice",
                        "{\"workingDays\":" + WORKING_DAYS + "}",
                        key + "-notice"))
                .then();
    }

    private Mono<Void> act(LifeStep.Act act, String key) {
        return http.get()
                .uri(ENTRIES)
                .header("Authorization", bearer(Role.HEAD, act.department()))
                .retrieve()
                .bodyToMono(Entries.class)
                .flatMapIterable(Entries::items)
                .filter(entry -> entry.list().equals(act.list()) && entry.isActiveOrganisation())
                .next()
                .flatMap(entry -> post(
                        Role.HEAD, act.department(), ENTRIES + "/" + entry.id() + "/" + act.act(), act.body(), key))
                .then();
    }

    private Mono<Void> announce(LifeStep.Announcement announcement, String key) {
        var department = announcement.department();
        return post(Role.CLERK, department, ANNOUNCEMENTS, announcement.body(), key)
                .flatMap(drafted -> post(
                        Role.HEAD,
                        department,
                        ANNOUNCEMENTS + "/" + drafted.id() + "/signature",
                        "",
                        key + "-signature"))
                .then();
    }

    private Mono<Made> post(Role role, String department, String path, String body, String key) {
        return http.post()
                .uri(path)
                .header("Authorization", bearer(role, department))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .retrieve()
                .bodyToMono(Made.class);
    }

    private String bearer(Role role, String department) {
        return "Bearer " + tokens.get(DepartmentClient.key(role, department));
    }

    /// What was made.
    record Made(String id) {}

    /// A department's entries.
    record Entries(List<Entry> items) {}

    /// @param code of an organisation; a person's is masked
    record Entry(String id, String state, String list, String code) {

        boolean isActiveOrganisation() {
            return state.equals("active") && !code.contains("*");
        }
    }
}
