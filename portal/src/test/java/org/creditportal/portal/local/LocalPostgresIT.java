package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractInstantAssert;
import org.creditportal.portal.local.Secrets.Name;
import org.creditportal.portal.local.demo.Recognition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalPostgresIT {

    private final Secrets secrets;
    private final LocalPostgres server;
    private final Database owner;
    private final Database reader;

    LocalPostgresIT(@TempDir Path folder) {
        secrets = Secrets.keptIn(folder.resolve("secrets"));
        server = LocalPostgres.start(folder.resolve("postgresql"), secrets);
        owner = Database.ofOwner(server.port(), secrets);
        reader = Database.ofPublic(server.port(), secrets);
    }

    @BeforeAll
    void migrate() {
        owner.migrate();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "unix_socket_directories, ''", "listen_addresses, localhost"})
    void losesNothingAndHearsThisMachineOnly(String setting, String value) throws Exception {
        var superuser = new Database(server.port(), "postgres", secrets.value(Name.DATABASE_SUPERUSER));
        assertThat(superuser.query("select current_setting('" + setting + "')")).containsExactly(value);
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var stranger = new Database(server.port(), "postgres", "");
        assertThatThrownBy(() -> stranger.query("select 1")).hasMessageContaining("password");
    }

    @Test
    @DisplayName("H3: the public role reads what is published and nothing more")
    void showsThePublicRoleWhatIsPublishedOnly() throws Exception {
        assertThat(reader.query("select count(*) from published.entry")).containsExactly("0");
        for (var refused : List.of(
                "select * from cms.subject",
                "update published.entry set name = ''",
                "insert into published.department values ('虚构局', '{}', 99)",
                "create table published.mine ()",
                "create temporary table mine ()")) {
            assertThatThrownBy(() -> reader.execute(refused)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "43, published.memorandum where kind = 'punishment'",
        "5, published.memorandum where kind = 'reward'",
        "3, published.memorandum where kind = 'mixed'",
        "28, published.duty",
        "4, published.field_class",
        "35, published.field where class is not null",
        "36, published.list_type where list = 'black'",
        "36, published.list_type where list = 'watch'"
    })
    @DisplayName("A4, D6, D7: the catalogue is there after migration")
    void holdsTheCatalogueAfterMigration(String count, String table) throws Exception {
        assertThat(reader.query("select count(*) from " + table)).containsExactly(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"严重失信主体", "守信激励对象", "重点关注对象", "诚信典型", "优秀青年志愿者", "纳税信用A级纳税人"})
    void knowsTheTypesThatAreAlwaysThere(String type) throws Exception {
        assertThat(reader.query("select field from published.list_type where name = '" + type + "'"))
                .containsExactly("general");
    }

    @Test
    void givesNoNameToTwoTypesOfOneList() throws Exception {
        assertThat(reader.query("""
                select list || ' ' || called from (
                    select list, name, name as called from published.list_type
                    union select list, name, unnest(aliases) from published.list_type) as names
                group by list, called having count(distinct name) > 1
                """)).isEmpty();
    }

    @Test
    @DisplayName("D7: a duty names the memoranda that it leads")
    void mapsDutiesToMemoranda() throws Exception {
        assertThat(reader.query("select kind || ' ' || number from published.duty_memorandum where duty = 22"))
                .containsExactlyInAnyOrder("reward 1", "punishment 3", "punishment 15");
    }

    @Test
    void knowsWhatTheDemonstrationRecognises() throws Exception {
        var types = reader.query("select list || ' ' || name from published.list_type");
        assertThat(Recognition.departments()).isSubsetOf(reader.query("select name from published.department"));
        assertThat(types)
                .containsAll(Recognition.all().stream()
                        .map(recognition -> recognition.list() + " " + recognition.type())
                        .toList());
    }

    @Test
    void movesTheClockOnceForAWish() throws Exception {
        var wish = "2026-11-23T15:59:50Z";
        owner.migrate(new LocalClock(wish));
        assertTime().isBetween(Instant.parse(wish), Instant.parse(wish).plusSeconds(10));
        var kept = offset();

        owner.migrate(new LocalClock(wish));
        assertThat(offset()).isEqualTo(kept);
        owner.migrate(new LocalClock(null));
        assertThat(offset()).isEqualTo(kept);

        owner.migrate(new LocalClock("2031-01-01T00:00:00Z"));
        assertTime().isBetween("2031-01-01T00:00:00Z", "2031-01-01T00:00:10Z");

        owner.migrate(new LocalClock("now"));
        assertTime().isCloseTo(Instant.now(), within(Duration.ofSeconds(5)));
    }

    private AbstractInstantAssert<?> assertTime() throws Exception {
        return assertThat(Instant.parse(owner.query("""
                        select to_char(published.portal_time() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
                        """).getFirst()));
    }

    private List<String> offset() throws Exception {
        return owner.query("select clock_offset::text || clock_requested from published.installation");
    }
}
