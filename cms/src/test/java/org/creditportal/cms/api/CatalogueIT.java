package org.creditportal.cms.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Cataloguers.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Cataloguers.Answer;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.cms.publication.PublishedCatalogue.Duty;
import org.creditportal.cms.publication.PublishedCatalogue.Led;
import org.creditportal.cms.publication.PublishedCatalogue.Memorandum;
import org.creditportal.cms.store.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("D6, D7: memoranda and duties as the credit office maintains them")
class CatalogueIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String MEMORANDA = "/cms/v1/catalogue/memoranda";
    private static final String DUTIES = "/cms/v1/catalogue/duties";
    private static final Map<String, Object> SOMETHING = Map.of("title", "虚构联合惩戒备忘录", "documentNumber", "虚构发〔2026〕1号");

    private final Cataloguers people;
    private final PublishedCatalogue readers;

    CatalogueIT(@Autowired OpenAccount openAccount, @Autowired PublishedCatalogue readers, @LocalServerPort int port) {
        this.people = new Cataloguers(port, openAccount);
        this.readers = readers;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void areReadByEveryAccountEachWithItsVersion() {
        for (var role : Role.values()) {
            var memoranda = people.get(role, MEMORANDA).json().path("items");
            assertThat(memoranda.size()).isGreaterThanOrEqualTo(51);
            assertThat(memoranda.path(0).propertyNames())
                    .containsExactly("kind", "number", "title", "documentNumber", "version");
            var duties = people.get(role, DUTIES).json().path("items");
            assertThat(duties.size()).isGreaterThanOrEqualTo(28);
            assertThat(duties.path(0).propertyNames())
                    .containsExactly("number", "departments", "text", "memoranda", "version");
            var memorandum = memoranda.path(42);
            assertThat(people.get(role, MEMORANDA + "/punishment/43").json()).isEqualTo(memorandum);
            assertThat(people.get(role, MEMORANDA + "/punishment/43").tag())
                    .isEqualTo("\"" + memorandum.path("version").asLong() + "\"");
            var duty = duties.path(27);
            assertThat(people.get(role, DUTIES + "/28").json()).isEqualTo(duty);
            assertThat(people.get(role, DUTIES + "/28").tag())
                    .isEqualTo("\"" + duty.path("version").asLong() + "\"");
        }
        assertThat(people.get(Role.CLERK, MEMORANDA + "?q=x").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("H2: only the credit office and administrators write")
    void areWrittenByTheOfficeAndAdministratorsOnly() {
        for (var role : List.of(Role.CLERK, Role.HEAD, Role.AUDITOR)) {
            for (var path : List.of(MEMORANDA + "/reward/1", DUTIES + "/1")) {
                var tag = people.get(role, path).tag();
                assertThat(people.put(role, path, tag, SOMETHING).status()).isEqualTo(403);
                assertThat(people.delete(role, path, tag).status()).isEqualTo(403);
            }
        }
    }

    @Test
    @DisplayName("readers see a change at once")
    void areShownToReadersAtOnce() {
        var memorandum = MEMORANDA + "/mixed/3";
        var written = people.put(
                Role.OFFICE, memorandum, people.get(Role.OFFICE, memorandum).tag(), SOMETHING);
        assertThat(written.status()).isEqualTo(200);
        assertThat(people.get(Role.AUDITOR, memorandum)).isEqualTo(written);
        assertThat(memoranda()).contains(new Memorandum("mixed", 3, "虚构联合惩戒备忘录", "虚构发〔2026〕1号"));

        var duty = DUTIES + "/26";
        var said = Map.of(
                "departments", List.of("税务局", "市税务局", "其他有关部门"),
                "text", "负责虚构领域“红黑名单”认定。",
                "memoranda", List.of(item("reward", 5), item("punishment", 12), item("punishment", 12)));
        written = people.put(
                Role.ADMINISTRATOR, duty, people.get(Role.OFFICE, duty).tag(), said);
        assertThat(written.status()).isEqualTo(200);
        assertThat(people.get(Role.AUDITOR, duty)).isEqualTo(written);
        assertThat(duties())
                .contains(new Duty(
                        26,
                        List.of("市税务局", "其他有关部门"),
                        "负责虚构领域“红黑名单”认定。",
                        List.of(new Led("reward", 5), new Led("punishment", 12))));
    }

    @Test
    @DisplayName("a new one is entered over nothing, removed, and never taken for what it was")
    void growAndShrink() {
        var path = MEMORANDA + "/punishment/90";
        assertThat(people.get(Role.OFFICE, path).status()).isEqualTo(404);
        assertThat(people.put(Role.OFFICE, path, "\"7\"", SOMETHING).status()).isEqualTo(412);
        var entered = people.put(Role.OFFICE, path, "\"0\"", SOMETHING);
        assertThat(entered.status()).isEqualTo(201);
        var again = people.put(Role.OFFICE, path, "\"0\"", SOMETHING);
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.detail()).contains("已有内容");

        assertThat(people.delete(Role.OFFICE, path, "\"1\"").status()).isEqualTo(412);
        assertThat(people.delete(Role.OFFICE, path, entered.tag()).status()).isEqualTo(200);
        assertThat(people.get(Role.OFFICE, path).status()).isEqualTo(404);
        assertThat(people.delete(Role.OFFICE, path, entered.tag()).status()).isEqualTo(404);
        assertThat(memoranda()).noneMatch(memorandum -> memorandum.number() == 90);

        var anew = people.put(Role.OFFICE, path, "\"0\"", SOMETHING);
        assertThat(anew.tag()).isNotEqualTo(entered.tag());
        assertThat(people.put(Role.OFFICE, path, entered.tag(), SOMETHING).status())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("what a duty names is there: nothing else is named, and what is named is not removed")
    void nameOnlyWhatIsThere() {
        var duty = DUTIES + "/91";
        var refused = people.put(
                Role.OFFICE,
                duty,
                "\"0\"",
                duty(List.of(item("punishment", 1), item("reward", 94), item("mixed", 95))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).contains("联合激励备忘录第 94 号、联合奖惩备忘录第 95 号").doesNotContain("惩戒");

        var memorandum = MEMORANDA + "/reward/94";
        var tag = people.put(Role.OFFICE, memorandum, "\"0\"", SOMETHING).tag();
        var entered = people.put(Role.OFFICE, duty, "\"0\"", duty(List.of(item("reward", 94))));
        assertThat(entered.status()).isEqualTo(201);
        var kept = people.delete(Role.OFFICE, memorandum, tag);
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.detail()).contains("第 91 项");

        assertThat(people.delete(Role.OFFICE, duty, entered.tag()).status()).isEqualTo(200);
        assertThat(people.delete(Role.OFFICE, memorandum, tag).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("H1: a department is one of the catalogue or those at large, and no text holds a number of a person")
    void takeNothingThatReadersMustNotSee() {
        var unknown = people.put(
                Role.OFFICE, DUTIES + "/92", "\"0\"", Map.of("departments", List.of("市税务局", "虚构市某局"), "text", "虚构职责"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.detail()).contains("第 2 个部门").doesNotContain("虚构市某局");

        var number = Codes.citizen(8);
        for (var answer : List.of(
                people.put(
                        Role.OFFICE,
                        DUTIES + "/92",
                        "\"0\"",
                        Map.of("departments", List.of("其他有关部门"), "text", "联系人 " + number)),
                people.put(
                        Role.OFFICE,
                        MEMORANDA + "/mixed/92",
                        "\"0\"",
                        Map.of("title", "关于" + number, "documentNumber", "虚构〔2026〕1号")))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.detail()).contains("公民身份号码").doesNotContain(number);
        }
        assertThat(people.get(Role.OFFICE, DUTIES + "/92").status()).isEqualTo(404);
        assertThat(people.get(Role.OFFICE, MEMORANDA + "/mixed/92").status()).isEqualTo(404);
    }

    @Test
    void canBeWrittenAsTheyWereShipped() {
        people.get(Role.OFFICE, MEMORANDA)
                .json()
                .path("items")
                .forEach(memorandum -> assertThat(people.putAsItIs(
                                        MEMORANDA + "/"
                                                + memorandum.path("kind").asString(),
                                        memorandum,
                                        "title",
                                        "documentNumber")
                                .status())
                        .isEqualTo(200));
        people.get(Role.OFFICE, DUTIES)
                .json()
                .path("items")
                .forEach(duty -> assertThat(people.putAsItIs(DUTIES, duty, "departments", "text", "memoranda")
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void areWrittenOncePerKeyAndOverWhatWasSeen() {
        var path = MEMORANDA + "/mixed/93";
        var key = UUID.randomUUID().toString();
        var entered = people.send(HttpMethod.PUT, Role.OFFICE, path, key, "\"0\"", SOMETHING);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(people.send(HttpMethod.PUT, Role.OFFICE, path, key, "\"0\"", SOMETHING))
                .isEqualTo(entered);
        assertThat(people.send(HttpMethod.PUT, Role.OFFICE, path, key, entered.tag(), SOMETHING)
                        .status())
                .isEqualTo(422);
        assertThat(people.send(HttpMethod.PUT, Role.OFFICE, path, null, "\"0\"", SOMETHING)
                        .status())
                .isEqualTo(400);
        for (var one : List.of(path, DUTIES + "/1")) {
            assertThat(people.put(Role.OFFICE, one, null, SOMETHING).status()).isEqualTo(428);
            assertThat(people.delete(Role.OFFICE, one, null).status()).isEqualTo(428);
        }
        assertThat(people.get(Role.OFFICE, path)).isEqualTo(entered.as(200));
    }

    @Test
    void refuseWhatIsNoMemorandumAndNoDuty() {
        for (var path : List.of(
                MEMORANDA + "/praise/1",
                MEMORANDA + "/reward/0",
                MEMORANDA + "/reward/01",
                DUTIES + "/x",
                DUTIES + "/-1")) {
            assertThat(people.get(Role.OFFICE, path).status()).isEqualTo(404);
            assertThat(people.put(Role.OFFICE, path, "\"0\"", SOMETHING).status())
                    .isEqualTo(404);
        }
        for (var body : List.of(
                Map.of("title", "虚构"),
                Map.of("title", "虚\n构", "documentNumber", "虚构〔2026〕1号"),
                Map.of("title", "虚".repeat(301), "documentNumber", "虚构〔2026〕1号"),
                Map.of("title", "虚构", "documentNumber", "虚构〔2026〕1号", "version", 1))) {
            assertThat(people.put(Role.OFFICE, MEMORANDA + "/reward/1", "\"1\"", body)
                            .status())
                    .isEqualTo(400);
        }
        for (var body : List.of(
                Map.of("text", "虚构"),
                Map.of("text", "虚构", "departments", List.of()),
                Map.of("text", "虚构", "departments", "市税务局"),
                Map.of("text", "虚构", "departments", List.of(" ")),
                Map.of("text", "虚构", "departments", List.of("市税务局"), "memoranda", List.of("reward:1")),
                Map.of("text", "虚构", "departments", List.of("市税务局"), "memoranda", List.of(Map.of("kind", "reward"))),
                Map.of("text", "虚构", "departments", List.of("市税务局"), "memoranda", List.of(item("praise", 1))),
                Map.of("departments", List.of("市税务局")))) {
            assertThat(people.put(Role.OFFICE, DUTIES + "/1", "\"1\"", body).status())
                    .isEqualTo(400);
        }
    }

    @Test
    @DisplayName("mechanism 10: what was said before is on record, or nothing is changed")
    void areOnRecordWithWhatTheySaidBefore() {
        var path = MEMORANDA + "/reward/96";
        var entered = people.put(Role.OFFICE, path, "\"0\"", SOMETHING);
        var changed =
                people.put(Role.OFFICE, path, entered.tag(), Map.of("title", "虚构新名", "documentNumber", "虚构发〔2026〕2号"));
        people.delete(Role.OFFICE, path, changed.tag());
        assertThat(DATABASE.query(
                        "select act || ' ' || coalesce(after ->> 'title', '-') || ' ' || coalesce(after ->> 'was', '-')"
                                + " from cms.audit where after ->> 'memorandum' = 'reward:96' order by id"))
                .containsExactly(
                        "enter 虚构联合惩戒备忘录 -", "change 虚构新名 虚构联合惩戒备忘录（虚构发〔2026〕1号）", "remove - 虚构新名（虚构发〔2026〕2号）");

        DATABASE.execute("alter table cms.audit add constraint no_duties check (content <> 'duty') not valid");
        try {
            var before = people.get(Role.OFFICE, DUTIES + "/27");
            assertThat(people.put(Role.OFFICE, DUTIES + "/27", before.tag(), duty(List.of()))
                            .status())
                    .isEqualTo(500);
            assertThat(people.get(Role.OFFICE, DUTIES + "/27")).isEqualTo(before);
        } finally {
            DATABASE.execute("alter table cms.audit drop constraint no_duties");
        }
    }

    @Test
    @DisplayName("of two at once one is done, and never is a duty left that names what was removed")
    void areWrittenByOneOfTwoAtOnce() throws Exception {
        for (var round = 100; round < 108; round++) {
            var memorandum = MEMORANDA + "/mixed/" + round;
            var duty = DUTIES + "/" + round;
            var entered = together(
                    () -> people.put(Role.OFFICE, memorandum, "\"0\"", SOMETHING),
                    () -> people.put(Role.ADMINISTRATOR, memorandum, "\"0\"", SOMETHING));
            assertThat(entered).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);

            var tag = people.get(Role.OFFICE, memorandum).tag();
            var led = List.of(item("mixed", round));
            var raced = together(
                    () -> people.put(Role.OFFICE, duty, "\"0\"", duty(led)),
                    () -> people.delete(Role.ADMINISTRATOR, memorandum, tag));
            assertThat(raced).extracting(Answer::status).isIn(List.of(201, 409), List.of(422, 200));
        }
    }

    private static List<Answer> together(Callable<Answer> one, Callable<Answer> other)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Map<String, Object> duty(List<Map<String, Object>> memoranda) {
        return Map.of("departments", List.of("市信用办"), "text", "虚构职责", "memoranda", memoranda);
    }

    private List<Memorandum> memoranda() {
        return readers.memoranda().collectList().blockOptional().orElseThrow();
    }

    private List<Duty> duties() {
        return readers.duties().collectList().blockOptional().orElseThrow();
    }
}
