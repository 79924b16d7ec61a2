package org.creditportal.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.search.Documents.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.search.Documents;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexChange.Tombstone;
import org.creditportal.search.IndexName;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndexWriter;
import org.creditportal.search.Indexed;
import org.creditportal.search.Indexed.Window;
import org.creditportal.search.Search;
import org.creditportal.search.SearchContract;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.IndexSchema;
import org.creditportal.search.index.StoredFields;
import org.creditportal.search.local.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ElasticsearchSearchIT extends SearchContract {

    private static final AtomicInteger ALIASES = new AtomicInteger();

    private final ElasticsearchSettings settings = ElasticsearchSettings.at(TestElasticsearch.uri())
            .withAlias(new AliasName("contract-" + ALIASES.incrementAndGet()));
    private final ElasticsearchIndex index = ElasticsearchIndex.connect(settings);

    private static final IndexName FIRST = new IndexName(IndexSchema.VERSION, 1);

    @BeforeEach
    void makeTheIndex() {
        administration().make(FIRST).block();
        administration().serve(standing(), FIRST).block();
    }

    @AfterEach
    void disconnect() {
        index.close();
    }

    @Override
    protected Search search() {
        return index.search();
    }

    @Override
    protected IndexWriter writer() {
        return administration().writer(Set.of(FIRST));
    }

    private IndexAdministration administration() {
        return index.administration();
    }

    private IndexStanding standing() {
        return Objects.requireNonNull(administration().standing().block());
    }

    @Test
    void makesAnIndexOnceAlthoughTwoNodesTryTogether() {
        var next = standing().next();
        Flux.range(0, 4).flatMap(i -> administration().make(next)).blockLast();

        assertThat(standing().existing()).containsExactlyInAnyOrder(FIRST, next);
        assertThat(standing().isServedBy(FIRST)).isTrue();
    }

    @Test
    void putsAnotherIndexIntoServiceInOneStep() {
        writer().write(List.of(document(1).put())).block();
        var next = standing().next();
        administration().make(next).block();
        administration()
                .writer(Set.of(FIRST, next))
                .write(List.of(document(2).put(), document(3).put()))
                .block();
        assertThat(index.census().count().block()).isEqualTo(3);

        var before = standing();
        administration().serve(before, next).block();

        assertThat(index.census().count().block()).isEqualTo(2);
        assertThat(standing().isServedBy(next)).isTrue();
        administration().drop(FIRST).block();
        administration().drop(FIRST).block();
        assertThat(standing().existing()).containsExactly(next);
    }

    @Test
    void aNodeThatIsLateDoesNotPutAnOldIndexBackIntoService() {
        var early = standing();
        var next = early.next();
        administration().make(next).block();
        administration().serve(early, next).block();

        var late = administration().serve(early, FIRST);

        assertThatThrownBy(late::block).isNotNull();
        assertThat(standing().isServedBy(next)).isTrue();
    }

    @Test
    void letsSearchesReachNothingRatherThanWhatIsWrong() {
        administration().serveNothing().block();
        administration().serveNothing().block();

        assertThat(standing().serving()).isEmpty();
        assertThatThrownBy(() -> index.census().count().block()).isNotNull();
    }

    @Test
    void countsRecordsWithoutTombstones() {
        List<IndexChange> changes = List.of(document(1).put(), document(2).put(), new Tombstone(Documents.id(3), 1));
        writer().write(changes).block();

        assertThat(index.census().count().block()).isEqualTo(2);
    }

    @Test
    void readsBackWhatItHoldsAlsoUnderOneIdAndOverPages() {
        writer().write(Stream.concat(
                                IntStream.range(0, 2_500)
                                        .mapToObj(i -> document(i).put()),
                                Stream.of(new Tombstone(Documents.id(3_000), 7)))
                        .toList())
                .block();

        var all = index.census().read(null, null).collectList().block();
        assertThat(all).hasSize(2_501).doesNotHaveDuplicates();
        assertThat(index.census()
                        .read(Documents.id(10), Documents.id(12))
                        .map(Indexed::id)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(Documents.id(11), Documents.id(12));
        assertThat(index.census().read(Documents.id(2_499), null).collectList().block())
                .containsExactly(new Indexed(Documents.id(3_000), 7, null));
        assertThat(index.census().read(null, Documents.id(0)).collectList().block())
                .containsExactly(new Indexed(
                        Documents.id(0), 1, new Window(Documents.NOON.toEpochMilli(), StoredFields.NO_END, true)));
    }

    @Test
    void writesMoreThanOneRequestHolds() {
        writer().write(IntStream.range(0, 2_500)
                        .mapToObj(i -> document(i).put())
                        .toList())
                .block();

        assertThat(index.census().count().block()).isEqualTo(2_500);
    }

    @Test
    void makesNoIndexByWriting() {
        var next = standing().next();

        assertThatThrownBy(() -> administration()
                        .writer(Set.of(next))
                        .write(List.of(document(1).put()))
                        .block())
                .hasMessageContaining("1 of 1 changes were not indexed");
        assertThat(standing().existing()).containsExactly(FIRST);
    }
}
