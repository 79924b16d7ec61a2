package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.Indexed;
import org.creditportal.search.Indexed.Window;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.index.StoredFields;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Counts and reads what stands behind the alias.
record ElasticsearchIndexCensus(ElasticsearchAsyncClient client, AliasName alias, Duration timeout)
        implements IndexCensus {

    /// What the index lets a search answer at once.
    private static final int PAGE = 1000;

    private static final Pattern UUID_WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Time KEPT = Time.of(t -> t.time("1m"));

    @Override
    public Mono<Long> count() {
        return ask(() -> client.count(c -> c.index(alias.value())
                        .query(q -> q.bool(b -> b.mustNot(
                                n -> n.term(t -> t.field(StoredFields.TOMBSTONE).value(true)))))))
                .map(ElasticsearchIndexCensus::whole);
    }

    /// All pages come from one point in time, which also tells apart documents that were written with one id.
    @Override
    public Flux<Indexed> read(@Nullable UUID after, @Nullable UUID last) {
        var range = range(after, last);
        return Flux.usingWhen(
                ask(() -> client.openPointInTime(p -> p.index(alias.value()).keepAlive(KEPT)))
                        .map(opened -> opened.id()),
                point -> page(point, range, List.of())
                        .expand(page -> page.hits().hits().size() < PAGE
                                ? Mono.empty()
                                : page(
                                        point,
                                        range,
                                        page.hits().hits().getLast().sort()))
                        .concatMapIterable(page -> page.hits().hits())
                        .filter(hit -> isRecord(Objects.requireNonNull(hit.id())))
                        .map(ElasticsearchIndexCensus::indexed),
                point -> ask(() -> client.closePointInTime(p -> p.id(point))));
    }

    private Mono<SearchResponse<Void>> page(String point, Query range, List<FieldValue> after) {
        var request = SearchRequest.of(s -> {
            s.pit(p -> p.id(point).keepAlive(KEPT))
                    .query(range)
                    .sort(o -> o.field(f -> f.field(StoredFields.ID).order(SortOrder.Asc)))
                    .size(PAGE)
                    .version(true)
                    .trackTotalHits(t -> t.enabled(false))
                    .allowPartialSearchResults(false)
                    .source(f -> f.fetch(false))
                    .docvalueFields(f -> f.field(StoredFields.ID))
                    .docvalueFields(f -> f.field(StoredFields.VISIBLE_FROM))
                    .docvalueFields(f -> f.field(StoredFields.VISIBLE_UNTIL));
            return after.isEmpty() ? s : s.searchAfter(after);
        });
        return ask(() -> client.search(request, Void.class));
    }

    private static Query range(@Nullable UUID after, @Nullable UUID last) {
        var ids = Query.of(q -> q.range(r -> r.term(t -> {
            t.field(StoredFields.ID).gt(after == null ? "" : after.toString());
            return last == null ? t : t.lte(last.toString());
        })));
        var none = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(StoredFields.ID)))));
        return after == null ? Query.of(q -> q.bool(b -> b.should(ids, none))) : ids;
    }

    /// What a stranger wrote under another kind of id cannot be mended.
    private static boolean isRecord(String id) {
        return UUID_WRITTEN.matcher(id).matches();
    }

    private static Indexed indexed(Hit<Void> hit) {
        var id = Objects.requireNonNull(hit.id());
        var from = number(hit, StoredFields.VISIBLE_FROM);
        var until = number(hit, StoredFields.VISIBLE_UNTIL);
        var window = from == null || until == null ? null : new Window(from, until, id.equals(writtenId(hit)));
        return new Indexed(UUID.fromString(id), Objects.requireNonNull(hit.version()), window);
    }

    private static @Nullable String writtenId(Hit<Void> hit) {
        var field = hit.fields().get(StoredFields.ID);
        return field == null ? null : field.toJson().asJsonArray().getString(0);
    }

    private static @Nullable Long number(Hit<Void> hit, String name) {
        var field = hit.fields().get(name);
        return field == null
                ? null
                : field.toJson().asJsonArray().getJsonNumber(0).longValueExact();
    }

    private static long whole(CountResponse counted) {
        if (counted.shards().failed().intValue() > 0) {
            throw new IllegalStateException("Elasticsearch counted a part of the index only");
        }
        return counted.count();
    }

    private <T> Mono<T> ask(Supplier<CompletableFuture<T>> request) {
        return Mono.fromFuture(request).timeout(timeout);
    }
}
