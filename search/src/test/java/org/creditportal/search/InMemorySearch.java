package org.creditportal.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.search.IndexChange.Put;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The reference: the definitions of search written down in the plainest way.
public final class InMemorySearch implements Search, IndexWriter {

    private final Map<UUID, IndexChange> changes = new ConcurrentHashMap<>();

    /// Puts a document in whatever its version, as by hand.
    void force(IndexChange change) {
        changes.put(change.id(), change);
    }

    /// Takes a document out, as by hand.
    void forget(UUID id) {
        changes.remove(id);
    }

    /// What was written, by record.
    public Map<UUID, IndexChange> held() {
        return Map.copyOf(changes);
    }

    @Override
    public Mono<List<Refused>> write(List<IndexChange> news) {
        return Mono.fromRunnable(() -> news.forEach(change -> changes.merge(
                        change.id(), change, (old, later) -> later.version() >= old.version() ? later : old)))
                .thenReturn(List.of());
    }

    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        return Mono.fromCallable(() -> answer(query));
    }

    private SearchResults answer(SearchQuery query) {
        var text = QueryText.parse(query.text());
        var found = matching(query, text, dimension -> true)
                .map(document -> new Ranked(document, cursor(query.sort(), text, document)))
                .sorted(order(query.sort()))
                .toList();
        var rest = found.stream()
                .filter(hit -> query.after() == null || keys(query.sort()).compare(hit.cursor(), query.after()) > 0)
                .toList();
        var page = rest.stream().limit(query.size()).toList();
        return new SearchResults(
                found.size(),
                page.stream().map(Ranked::hit).toList(),
                facets(query, text),
                page.isEmpty() || page.size() == rest.size()
                        ? null
                        : page.getLast().cursor());
    }

    private Stream<IndexDocument> matching(SearchQuery query, QueryText text, Predicate<Dimension> selecting) {
        return changes.values().stream()
                .flatMap(change -> change instanceof Put(var document) ? Stream.of(document) : Stream.empty())
                .filter(document -> isVisible(document, query))
                .filter(document -> text.isBlank() || text.matches(document.text()))
                .filter(document -> isDecidedBetween(document, query.decidedFrom(), query.decidedTo()))
                .filter(document -> Stream.of(Dimension.values())
                        .filter(selecting)
                        .allMatch(dimension -> isSelected(document, dimension, query.selected(dimension))));
    }

    private static boolean isVisible(IndexDocument document, SearchQuery query) {
        return !query.at().isBefore(document.visibleFrom())
                && (document.visibleUntil() == null || query.at().isBefore(document.visibleUntil()));
    }

    private static boolean isDecidedBetween(
            IndexDocument document, @Nullable LocalDate first, @Nullable LocalDate last) {
        var day = document.decidedOn();
        return (first == null || (day != null && !day.isBefore(first)))
                && (last == null || (day != null && !day.isAfter(last)));
    }

    private static boolean isSelected(IndexDocument document, Dimension dimension, Set<String> selected) {
        return selected.isEmpty() || value(document, dimension).anyMatch(selected::contains);
    }

    private static Stream<String> value(IndexDocument document, Dimension dimension) {
        return dimension == Dimension.CONTENT
                ? Stream.of(document.content())
                : Stream.ofNullable(document.values().get(dimension));
    }

    private List<Facet> facets(SearchQuery query, QueryText text) {
        return Stream.of(Dimension.values())
                .filter(Dimension::isFacet)
                .map(facet -> new Facet(facet, counts(facet, matching(query, text, other -> other != facet))))
                .toList();
    }

    private static List<Facet.Count> counts(Dimension facet, Stream<IndexDocument> documents) {
        return documents
                .flatMap(document -> value(document, facet))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Facet.Count::count).reversed().thenComparing(Facet.Count::value))
                .toList();
    }

    private static Cursor cursor(Sort sort, QueryText text, IndexDocument document) {
        return switch (sort) {
            case RELEVANCE ->
                new Cursor(
                        sort, text.rank(document.text()), document.visibleFrom().toEpochMilli(), document.id());
            case NEWEST -> new Cursor(sort, 0, document.visibleFrom().toEpochMilli(), document.id());
            case ENDING ->
                new Cursor(
                        sort,
                        0,
                        document.visibleUntil() == null
                                ? 253_402_300_799_999L
                                : document.visibleUntil().toEpochMilli(),
                        document.id());
        };
    }

    private static Comparator<Ranked> order(Sort sort) {
        return Comparator.comparing(Ranked::cursor, keys(sort));
    }

    private static Comparator<Cursor> keys(Sort sort) {
        var millis = Comparator.comparingLong(Cursor::millis);
        return Comparator.comparingInt(Cursor::rank)
                .reversed()
                .thenComparing(sort == Sort.ENDING ? millis : millis.reversed())
                .thenComparing(cursor -> cursor.id().toString());
    }

    private record Ranked(IndexDocument document, Cursor cursor) {

        Hit hit() {
            return new Hit(document.content(), document.id());
        }
    }
}
