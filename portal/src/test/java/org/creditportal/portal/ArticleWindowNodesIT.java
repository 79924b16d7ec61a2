package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles written by a department on one node and signed by its head on the other, as two nodes show them whose
/// clocks stand a millisecond apart.
@DisplayName("C1, D1–D9, mechanisms 1–4: every public page of an article, and its media, in exactly its window")
class ArticleWindowNodesIT {

    private static final Instant BEGINNING = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant FROM = Instant.parse("2026-03-02T06:00:00.123Z");
    private static final Instant UNTIL = Instant.parse("2026-03-02T09:30:00.457Z");
    private static final Duration TICK = Duration.ofMillis(1);

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static TwoClocks nodes;
    private static Department people;
    private static List<Exhibit> exhibits;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        nodes = new TwoClocks(DATABASE, "portal.media.folder=" + folder.resolve("media"));
        nodes.meetAt(BEGINNING);
        exhibits = Exhibit.write(nodes.first().mediaDepartment("市税务局")).toList();
        people = nodes.second().department("市税务局");
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @DisplayName("all kinds, all ways to end, both nodes: at T-1 ms, T, U-1 ms and U")
    void showsEveryArticleInExactlyItsWindow() {
        assertThat(exhibits).extracting(Exhibit::kind).contains(ArticleKind.values());
        assertThat(exhibits).extracting(Exhibit::ending).contains(Ending.values());
        exhibits.forEach(exhibit -> exhibit.sign(people, FROM, UNTIL));
        var first = new Witness(nodes.first(), "first", FROM, UNTIL);
        var second = new Witness(nodes.second(), "second", FROM, UNTIL);

        lookAround(FROM, first, second);
        nodes.meetAt(FROM.plusSeconds(60));
        exhibits.forEach(exhibit -> exhibit.withdraw(people, UNTIL));
        lookAround(UNTIL, first, second);

        assertThat(first.wrong()).isEmpty();
        assertThat(second.wrong()).isEmpty();
    }

    @Test
    @DisplayName("media of an edition answer what its address answers: nothing that another edition took the place of")
    void servesNothingThatNoEditionShows() {
        var begun = BEGINNING.plus(Duration.ofDays(30));
        var ended = begun.plus(Duration.ofHours(1));
        var last = ended.plus(Duration.ofHours(1));
        nodes.meetAt(begun.minusSeconds(60));
        var clerks = nodes.first().mediaDepartment("市税务局");
        var retracted = Exhibit.write(clerks, ArticleKind.NEWS, Ending.RETRACTED, "followed");
        var vanished = Exhibit.write(clerks, ArticleKind.NEWS, Ending.VANISHED, "followed");
        Stream.of(retracted, vanished).forEach(exhibit -> exhibit.sign(people, begun, ended));

        nodes.meetAt(begun.plusSeconds(60));
        retracted.withdraw(people, ended);
        vanished.follow(nodes.second(), people, ended);
        nodes.meetAt(ended.plusSeconds(60));
        retracted.follow(nodes.second(), people, last);
        vanished.withdraw(people, last);

        nodes.approach(last, last.minus(TICK), last);
        expect(nodes.first(), retracted, 200, 200);
        expect(nodes.second(), retracted, 200, 410);
        expect(nodes.first(), vanished, 200, 410);
        expect(nodes.second(), vanished, 404, 404);
        nodes.approach(last, last, last.minus(TICK));
        expect(nodes.first(), retracted, 200, 410);
        expect(nodes.second(), retracted, 200, 200);
    }

    private static void expect(Node node, Exhibit exhibit, int status, int mediumStatus) {
        var what = exhibit.slug() + " at " + node.time();
        assertThat(node.status("/articles/" + exhibit.slug())).as(what).isEqualTo(status);
        assertThat(node.status("/media/" + exhibit.hash() + "/{name}", exhibit.fileName()))
                .as(what)
                .isEqualTo(mediumStatus);
    }

    private static void lookAround(Instant edge, Witness first, Witness second) {
        nodes.approach(edge, edge.minus(TICK), edge);
        first.look(exhibits);
        second.look(exhibits);
        nodes.approach(edge, edge, edge.minus(TICK));
        first.look(exhibits);
        second.look(exhibits);
    }
}
