package org.creditportal.cms.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.proceeding.Life;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// `-Dlives=all` leads 10,000 lives, `-Dlives.seed` those of an earlier run. What each does follows from the seed; who
/// is faster where two act at once does not.
@SpringBootTest(
        classes = CmsTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.webflux.problemdetails.enabled=true", "portal.schedule=off"})
@ContextConfiguration(initializers = Town.OnItsDatabase.class)
@Import(Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A9–A18, B1–B6, F4: whatever two departments do, at whatever time")
class RandomLivesIT {

    private static final boolean ALL = "all".equals(System.getProperty("lives"));
    private static final int LIVES = ALL ? 10_000 : 500;
    private static final int DAYS = ALL ? 40 : 10;
    private static final long SEED = Long.getLong("lives.seed", new Random().nextLong());

    private static final String DONE_BY_PEOPLE = """
            select content_id || ' ' || act || ' ' || count(*) from cms.audit
            where content = 'entry' and account is not null and act <> 'end'
            group by content_id, act
            """;

    private final RandomLives lives;
    private final AuditTrail audit;

    RandomLivesIT(
            @Autowired Life life, @Autowired Catalogue catalogue, @Autowired Town town, @Autowired AuditTrail audit) {
        this.lives = new RandomLives(life, catalogue, town, SEED);
        this.audit = audit;
    }

    @BeforeAll
    void live() throws InterruptedException {
        System.out.println("lives.seed=" + SEED);
        lives.live(LIVES, DAYS);
        System.out.println(LIVES + " lives: " + lives.chronicle().acts() + ", busy "
                + lives.chronicle().timesBusy() + " times");
    }

    @Test
    @DisplayName("every act comes out as the model says, and after every day all invariants hold")
    void followsTheModel() {
        assertThat(lives.chronicle().faults()).as("lives.seed=" + SEED).isEmpty();
    }

    @Test
    @DisplayName("mechanism 10: each act that was done is on record exactly once, and the record is whole")
    void keepsTheRecord() {
        assertThat(lives.chronicle().differences(Town.DATABASE.query(DONE_BY_PEOPLE)))
                .as("lives.seed=" + SEED)
                .isEmpty();
        assertThat(audit.verify().blockOptional().orElseThrow())
                .returns(0L, AuditTrail.Verification::unsealed)
                .returns(null, AuditTrail.Verification::firstFault);
    }

    @Test
    @DisplayName("an act that is missing on record is found, and one that is there twice")
    void findsAGapInTheRecord() {
        assertThat(differencesAfter(
                        "delete from cms.audit where id = (select id from cms.audit where act = 'notice' limit 1)"))
                .hasSize(1);
        assertThat(differencesAfter("""
                insert into cms.audit (id, account, act, content, content_id)
                select gen_random_uuid(), account, act, content, content_id from cms.audit where act = 'signature' limit 1
                """)).hasSize(1);
    }

    private List<String> differencesAfter(String change) {
        return lives.chronicle().differences(Town.DATABASE.queryAfter(change, DONE_BY_PEOPLE));
    }

    @Test
    @DisplayName("the lives were of all kinds: nothing above holds for want of occasion")
    void livesOfAllKinds() {
        var acts = Stream.of(Act.values()).map(Act::code).toList();
        assertThat(lives.chronicle().acts()).containsKeys(acts.toArray(String[]::new));
        assertThat(Town.DATABASE.query("select distinct exit_cause from cms.entry where exit_cause is not null"))
                .contains("expiry", "repair", "revocation", "superseded", "by-law", "standard-change");
        assertThat(Town.DATABASE.query("select distinct list from published.entry"))
                .contains("red", "black", "watch");
        assertThat(Town.DATABASE.query("select distinct profile from cms.entry"))
                .hasSize(6);
        assertThat(Town.DATABASE.query("select 1 from cms.audit where act = 'purge'"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a row that offends is found")
    void bites(Invariant invariant) {
        assertThat(invariant.offendersIfViolated())
                .hasSizeGreaterThan(invariant.offenders().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from cms.audit where id = (select audit from cms.audit_seal where position = 3)",
                "delete from cms.audit_seal where position = 3",
                "update cms.audit set account = null where id = (select audit from cms.audit_seal where position = 3)",
                "update cms.audit set at = at + interval '1 ms' where id = (select audit from cms.audit_seal where position = 3)"
            })
    @DisplayName("who changes or removes one act breaks the chain there")
    void findsTampering(String tampering) {
        assertThat(Town.DATABASE.queryAfter(tampering, "select cms.audit_fault()"))
                .isSubsetOf("3", "4")
                .hasSize(1);
    }
}
