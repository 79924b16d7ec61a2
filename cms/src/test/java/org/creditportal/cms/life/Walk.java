package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.catalogue.profile.Need;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Listings led under one profile, on days on which it holds.
///
/// @param firstDay a Monday with no holiday in the four weeks before or after it
record Walk(Stage stage, String profile, LocalDate firstDay) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CLAUSE = Pattern.compile("（([^（：]+)：“");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static Walk under(String profile, int port, OpenAccount accounts, PortalTime time, List<Job> jobs) {
        return under(profile, new Stage(port, accounts, time, jobs, "市税务局"));
    }

    static Walk under(String profile, Stage stage) {
        var day = profile.equals("zhangdian-2018") ? "2022-07-04" : "2026-05-11";
        return new Walk(stage, profile, LocalDate.parse(day));
    }

    /// What becomes of a scenario under this profile.
    String outcome(Scenario scenario) {
        stage.isOn(firstDay);
        return scenario.outcome(this);
    }

    /// That the scenario comes out so.
    void leads(Scenario scenario, String outcome) {
        assertThat(outcome(scenario)).as(scenario.title()).isEqualTo(outcome);
    }

    String candidate(String list, String subject) {
        return candidate(list, subject, "");
    }

    String candidate(String list, String subject, String more) {
        return stage.candidate(list, profile, subject, more);
    }

    void tell(String id) {
        stage.done(stage.clerk(id, "prior-notice", "{}"));
    }

    /// Asks the public, and lets the term pass.
    void ask(String id, int workingDays) {
        var noticed = stage.done(stage.head(id, "notice", "{\"workingDays\":" + workingDays + "}"));
        stage.isOn(LocalDate.parse(noticed.path("noticeUntil").asString()).plusDays(1));
    }

    /// Drafts the decision and has it signed.
    ///
    /// @param more further members of the decision
    ResponseSpec decided(String id, @Nullable LocalDate validUntil, String more) {
        var number = "虚构决〔2026〕" + NUMBERS.incrementAndGet() + "号";
        stage.decide(id, number, validUntil == null ? null : validUntil.toString(), more);
        return stage.head(id, "signature", "");
    }

    /// In force after the notices that the rules ask for, of a candidate.
    String recognised(String id, String list, @Nullable LocalDate validUntil, String more) {
        tell(id);
        var rules = RuleProfiles.find(profile).orElseThrow().newest();
        if (rules.noticeFor(ListKind.of(list).orElseThrow()).need().value() == Need.NEEDED) {
            ask(id, 1);
        }
        stage.done(decided(id, validUntil, more));
        stage.passGuard();
        return id;
    }

    /// In force without an end.
    String active(String list, String subject) {
        return recognised(candidate(list, subject), list, null, "");
    }

    ResponseSpec exit(String id, String cause) {
        return exit(id, cause, "");
    }

    ResponseSpec exit(String id, String cause, String more) {
        return stage.head(id, "exit", "{\"cause\":\"%s\",\"reason\":\"虚构理由\"%s}".formatted(cause, more));
    }

    ResponseSpec repair(String id) {
        return stage.head(id, "repair", "{\"decisionNumber\":\"虚构修复〔2026〕" + NUMBERS.incrementAndGet() + "号\"}");
    }

    /// How a listing stands after an act on it, or by which clause the act was refused.
    String after(ResponseSpec answer, String id) {
        return told(answer, done -> standing(id));
    }

    /// What the act led to, or by which clause it was refused.
    static String told(ResponseSpec answer, Function<JsonNode, String> done) {
        var result = answer.expectBody(String.class).returnResult();
        var body = JSON.readTree(String.valueOf(result.getResponseBody()));
        if (result.getStatus().value() == 409) {
            return refusal(body.path("detail").asString());
        }
        assertThat(result.getStatus().is2xxSuccessful()).as(body.toString()).isTrue();
        return done.apply(body);
    }

    private static String refusal(String detail) {
        var clause = CLAUSE.matcher(detail);
        if (clause.find()) {
            return "refused: " + clause.group(1);
        }
        return detail.contains("（未核对：") ? "refused, no clause" : "refused";
    }

    /// How a listing stands once what was done to it counts, and whether readers see it.
    String standing(String id) {
        stage.passGuard();
        stage.work("purges");
        if (stage.isUnknown(id)) {
            return purged(id);
        }
        var entry = stage.entry(id);
        return switch (entry.path("state").asString()) {
            case "active" -> stage.isVisible(id) ? "active" : "active, not public";
            case "exited" -> left(id, entry.path("exitCause").asString());
            default -> entry.path("state").asString();
        };
    }

    private String left(String id, String cause) {
        assertThat(stage.isVisible(id)).isFalse();
        var kinds = stage.kindsTellingOf(id);
        assertThat(kinds)
                .filteredOn(List.of("exit", "repair", "correction")::contains)
                .hasSameSizeAs(kinds.stream().filter("listing"::equals).toList());
        return "exited: " + cause;
    }

    private static String purged(String id) {
        assertThat(Stage.DATABASE.query(
                        "select id from cms.entry where id = '%1$s' union all select id from".formatted(id)
                                + " published.entry where id = '%1$s' union all select id from cms.candidate where id = '%1$s'"
                                        .formatted(id)))
                .isEmpty();
        return "purged";
    }

    /// Whether the subject of an entry is on a list now.
    boolean isOn(String list, String entry) {
        return !Stage.DATABASE
                .query(("select 1 from cms.entry other join cms.entry e on e.subject = other.subject"
                                + " where e.id = '%s' and other.list = '%s' and other.exited_at is null")
                        .formatted(entry, list))
                .isEmpty();
    }

    /// The working days after one day up to another, where no holiday lies between.
    static long workingDays(LocalDate after, LocalDate until) {
        return after.isBefore(until)
                ? after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .count()
                : 0;
    }
}
