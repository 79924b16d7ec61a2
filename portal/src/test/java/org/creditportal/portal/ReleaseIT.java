package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.organisation;
import static org.creditportal.cms.api.Department.HEADER_BLACK;
import static org.creditportal.cms.api.Department.HEADER_RED;
import static org.creditportal.cms.api.Department.id;
import static org.creditportal.portal.Eventually.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A form too large for one unit of work, on two nodes.
class ReleaseIT {

    private static final int ROWS = 1_300;
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static Node first;
    private static Node second;
    private static Department tax;
    private static Department market;

    @BeforeAll
    static void start() {
        var elasticsearch = TestElasticsearch.uri().toString();
        first = Node.start(DATABASE, elasticsearch);
        second = Node.start(DATABASE, elasticsearch);
        tax = first.department("市税务局");
        market = first.department("市市场监督管理局");
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Test
    @DisplayName("C1, A13: a large form appears as a whole at one instant, at which the red entry of its subject ends")
    void appearsAsAWhole() {
        var red = tax.publish(
                "red",
                HEADER_RED,
                "守信激励对象,虚构霁川陶器0号有限公司,甄某,%s,,虚构事由,奖励,市税务局,虚构〔2026〕0号,2026-01-10,3年".formatted(organisation(70_000)));
        var praised = id(tax.entries(red).getFirst());
        var form = market.importForm("black", HEADER_BLACK, rows(70_000, "霁川陶器"));
        market.sign(id(form)).expectStatus().isOk();

        var seen = watch("霁川陶器", id(form));

        assertThat(seen)
                .allSatisfy((node, sights) -> assertThat(sights).containsExactly(new Sight(1, 1), new Sight(ROWS, 0)));
        assertThat(first.status("/entries/" + praised)).isEqualTo(410);
        assertThat(DATABASE.query("select distinct visible_until from published.entry where id = '" + praised + "'"))
                .isEqualTo(
                        DATABASE.query(
                                "select distinct visible_from from published.entry where folded_name like '%霁川陶器%' and list = 'black'"));
        within(
                Duration.ofSeconds(5),
                () -> !first.json("/api/v1/search?q=霁川陶器").path("degraded").asBoolean());
        assertThat(total(second, "霁川陶器")).isEqualTo(ROWS);
    }

    @Test
    @DisplayName("C1: a release that misses its instant stays hidden from every answer and appears later as a whole")
    void staysHiddenWhenItMissesItsInstant() {
        var form = market.importForm("black", HEADER_BLACK, rows(80_000, "霁川漆器"));
        DATABASE.execute("""
                create function published.sleepy() returns trigger language plpgsql as $$
                begin perform pg_sleep(0.02); return new; end $$""");
        DATABASE.execute("""
                create trigger sleepy before update on cms.entry for each row
                when (new.row > 1001) execute function published.sleepy()""");
        try {
            market.sign(id(form)).expectStatus().isOk();
            var seen = watch("霁川漆器", id(form));

            assertThat(seen)
                    .allSatisfy(
                            (node, sights) -> assertThat(sights).containsExactly(new Sight(0, 0), new Sight(ROWS, 0)));
            assertThat(DATABASE.query("select distinct version from published.entry where folded_name like '%霁川漆器%'"))
                    .describedAs("moved at least once")
                    .doesNotContain("1");
        } finally {
            DATABASE.execute("drop trigger sleepy on cms.entry");
        }
    }

    /// Looks at both nodes until the form is public and seen.
    ///
    /// @return what each showed, one after the other
    private static Map<Node, List<Sight>> watch(String name, String form) {
        var seen = Map.<Node, List<Sight>>of(first, new ArrayList<>(), second, new ArrayList<>());
        within(Duration.ofSeconds(30), () -> {
            seen.forEach((node, sights) -> {
                var sight = Sight.of(node, name);
                if (sights.isEmpty() || !sights.getLast().equals(sight)) {
                    sights.add(sight);
                }
            });
            return "published"
                            .equals(market.json("/cms/v1/imports/" + form)
                                    .path("state")
                                    .asString())
                    && seen.values().stream().allMatch(sights -> sights.size() > 1);
        });
        return seen;
    }

    private static long total(Node node, String name) {
        return node.json("/api/v1/search?q=" + name).path("total").asLong();
    }

    private static String[] rows(int number, String name) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "严重失信主体,虚构%s%d号有限公司,甄某,%s,,虚构事由,罚款,市市场监督管理局,虚构〔2026〕%d号,2026-01-10,3年"
                        .formatted(name, i, organisation(number + i), i))
                .toArray(String[]::new);
    }

    /// What one answer shows.
    ///
    /// @param red how many of them are on red
    private record Sight(long total, long red) {

        static Sight of(Node node, String name) {
            var answer = node.json("/api/v1/search?q=" + name);
            var red = answer.path("facets")
                    .path("list")
                    .valueStream()
                    .filter(count -> count.path("value").asString().equals("red"))
                    .mapToLong(count -> count.path("count").asLong())
                    .sum();
            return new Sight(answer.path("total").asLong(), red);
        }
    }
}
