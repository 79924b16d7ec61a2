package org.creditportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.search.Documents.NOON;
import static org.creditportal.search.Documents.announcement;
import static org.creditportal.search.Documents.document;
import static org.creditportal.search.Queries.everything;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creditportal.search.IndexChange.Tombstone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every [Search] must do. An implementation's test extends this and begins each test with nothing indexed.
public abstract class SearchContract extends TextContract {

    @Test
    @DisplayName("C1: visible from its first millisecond until before its end, in hits, totals and facets")
    void findsARecordExactlyInsideItsWindow() {
        write(document(1).visible(NOON, NOON.plusSeconds(60)));

        assertThat(numbers(everything().at(NOON.minusMillis(1)))).isEmpty();
        assertThat(numbers(everything().at(NOON))).containsExactly(1);
        assertThat(numbers(everything().at(NOON.plusMillis(59_999)))).containsExactly(1);
        var over = ask(everything().at(NOON.plusSeconds(60)));
        assertThat(over).isEqualTo(SearchResults.nothing());
    }

    @Test
    @DisplayName("C1: an end is a put with a shorter window")
    void stopsFindingARecordThatWasEnded() {
        write(document(1));
        write(document(1).version(2).visible(NOON, NOON.plusMillis(1)));

        assertThat(numbers(everything())).containsExactly(1);
        assertThat(numbers(everything().at(NOON.plusMillis(1)))).isEmpty();
    }

    @Test
    void selectsAnyOfTheValuesInsideADimensionAndAllBetweenDimensions() {
        write(
                document(1).with(Dimension.LIST, "red").with(Dimension.FIELD, "tax"),
                document(2).with(Dimension.LIST, "black").with(Dimension.FIELD, "tax"),
                document(3).with(Dimension.LIST, "watch").with(Dimension.FIELD, "tax"),
                document(4).with(Dimension.LIST, "red").with(Dimension.FIELD, "food"));

        var query = everything().selecting(Dimension.LIST, "red", "black").selecting(Dimension.FIELD, "tax");
        assertThat(numbers(query)).containsExactly(1, 2);
        assertThat(ask(query).total()).isEqualTo(2);
    }

    @Test
    void countsAFacetWithoutItsOwnSelection() {
        write(
                document(1).with(Dimension.LIST, "red").with(Dimension.FIELD, "tax"),
                document(2).with(Dimension.LIST, "black").with(Dimension.FIELD, "tax"),
                document(3).with(Dimension.LIST, "black").with(Dimension.FIELD, "food"));

        var query = everything().selecting(Dimension.LIST, "red");
        assertThat(counts(query, Dimension.LIST)).containsExactly("black 2", "red 1");
        assertThat(counts(query, Dimension.FIELD)).containsExactly("tax 1");
        assertThat(counts(query.size(0), Dimension.LIST)).containsExactly("black 2", "red 1");
        assertThat(ask(query.size(0)).total()).isEqualTo(1);
    }

    @Test
    @DisplayName("C3: announcements are found among the rest, and counted only where they have a value")
    void findsAnnouncementsAmongEntries() {
        write(
                document(1).with(Dimension.LIST, "red").with(Dimension.DEPARTMENT, "甲局"),
                announcement(2).with(Dimension.DEPARTMENT, "甲局"),
                announcement(3).with(Dimension.LIST, "red").with(Dimension.ANNOUNCEMENT, "exit"));

        assertThat(numbers(everything())).containsExactly(1, 2, 3);
        assertThat(ask(everything()).hits())
                .extracting(Hit::content)
                .containsExactly("entry", "announcement", "announcement");
        assertThat(numbers(everything().selecting(Dimension.CONTENT, "announcement")))
                .containsExactly(2, 3);
        assertThat(numbers(everything().selecting(Dimension.CONTENT, "entry", "announcement")))
                .containsExactly(1, 2, 3);
        assertThat(numbers(everything().selecting(Dimension.ANNOUNCEMENT, "exit", "repair")))
                .containsExactly(3);
        assertThat(counts(everything(), Dimension.LIST)).containsExactly("red 2");
        assertThat(counts(everything(), Dimension.DEPARTMENT)).containsExactly("甲局 2");
        assertThat(counts(everything(), Dimension.SUBJECT)).containsExactly("organisation 1");
        assertThat(numbers(everything().selecting(Dimension.SUBJECT, "organisation")))
                .containsExactly(1);
        assertThat(numbers(everything().decided(LocalDate.of(2020, 1, 1), null)))
                .containsExactly(1);
    }

    @Test
    void ordersFacetValuesByCountAndThenByValue() {
        write(
                document(1).with(Dimension.REGION, "990103"),
                document(2).with(Dimension.REGION, "990102"),
                document(3).with(Dimension.REGION, "990101"),
                document(4).with(Dimension.REGION, "990103"));

        assertThat(counts(everything(), Dimension.REGION)).containsExactly("990103 2", "990101 1", "990102 1");
    }

    @Test
    void limitsTheDayOfDecisionInclusively() {
        write(
                document(1).decided(LocalDate.of(2026, 1, 1)),
                document(2).decided(LocalDate.of(2026, 1, 2)),
                document(3).decided(LocalDate.of(2026, 1, 3)),
                document(4).decided(null));

        assertThat(numbers(everything().decided(LocalDate.of(2026, 1, 2), null)))
                .containsExactly(2, 3);
        assertThat(numbers(everything().decided(null, LocalDate.of(2026, 1, 2))))
                .containsExactly(1, 2);
        assertThat(numbers(everything().decided(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2))))
                .containsExactly(2);
        assertThat(numbers(everything())).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @EnumSource
    void walksThroughAllPagesWithoutGapOrRepeat(Sort sort) {
        write(IntStream.range(0, 23)
                .mapToObj(i -> document(i)
                        .visible(NOON.minusMillis(i % 3), i % 2 == 0 ? null : NOON.plusSeconds(1 + i % 4))
                        .named(i % 5 == 0 ? "虚构银行" : "虚构银行虚构分行"))
                .toArray(Documents[]::new));

        var query = everything().text("虚构银行").by(sort);
        var all = ask(query).hits();
        assertThat(all).hasSize(23).doesNotHaveDuplicates();
        assertThat(walk(query.size(1))).isEqualTo(all);
        assertThat(walk(query.size(7))).isEqualTo(all);
        assertThat(ask(query.size(23)).next()).isNull();
    }

    @Test
    void putsWholeMatchesFirstThenBeginningsThenTheRest() {
        write(
                document(1).named("甲虚构钢铁").visible(NOON, null),
                document(2).named("虚构钢铁集团").visible(NOON.minusSeconds(2), null),
                document(3).named("虚构钢铁").visible(NOON.minusSeconds(3), null),
                document(4).named("虚构钢铁公司").visible(NOON.minusSeconds(1), null));

        assertThat(numbers(everything().text("虚构钢铁").by(Sort.RELEVANCE))).containsExactly(3, 4, 2, 1);
    }

    @Test
    void putsTheSoonestEndFirstAndEndlessOnesLast() {
        write(
                document(1).visible(NOON, null),
                document(2).visible(NOON, NOON.plus(Duration.ofDays(2))),
                document(3).visible(NOON.minusSeconds(9), NOON.plus(Duration.ofDays(1))));

        assertThat(numbers(everything().by(Sort.ENDING))).containsExactly(3, 2, 1);
    }

    @Test
    void ignoresAnOlderVersion() {
        write(document(1).version(2).with(Dimension.LIST, "black"));
        write(document(1).version(1).with(Dimension.LIST, "red"));

        assertThat(counts(everything(), Dimension.LIST)).containsExactly("black 1");
    }

    @Test
    void takesTheNewestOfSeveralVersionsWrittenTogether() {
        write(
                document(1).version(3).with(Dimension.LIST, "black"),
                document(1).version(2).with(Dimension.LIST, "red"));

        assertThat(counts(everything(), Dimension.LIST)).containsExactly("black 1");
    }

    @Test
    @DisplayName("B6: a purged record is gone, and no late put brings it back")
    void hidesAPurgedRecordForGood() {
        write(document(1).version(1), document(2));
        writer().write(List.of(new Tombstone(Documents.id(1), 3))).block();
        write(document(1).version(2));

        assertThat(numbers(everything())).containsExactly(2);
        assertThat(counts(everything(), Dimension.LIST)).containsExactly("red 1");
    }

    @Test
    void completesWhenThereIsNothingToWrite() {
        writer().write(List.of()).block();

        assertThat(numbers(everything())).isEmpty();
    }

    @Test
    void answersRandomQueriesLikeTheReference() {
        var corpus = new RandomCorpus(20_260_302);
        var reference = new InMemorySearch();
        var documents = corpus.documents(300);
        reference.write(documents).block();
        writer().write(documents).block();

        for (var query : corpus.queries(400)) {
            var expected = reference.search(query).block();
            assertThat(search().search(query).block())
                    .describedAs("%s for '%s'", query, query.text())
                    .isEqualTo(expected);
        }
    }

    private List<String> counts(Queries query, Dimension dimension) {
        return ask(query).facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.counts().stream())
                .map(count -> count.value() + " " + count.count())
                .toList();
    }

    private List<Hit> walk(Queries query) {
        var hits = new ArrayList<Hit>();
        @Nullable Cursor after = null;
        do {
            var page = ask(query.after(after));
            hits.addAll(page.hits());
            after = page.next();
        } while (after != null);
        return hits;
    }
}
