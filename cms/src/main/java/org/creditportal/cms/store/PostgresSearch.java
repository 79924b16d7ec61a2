package org.creditportal.cms.store;

import io.r2dbc.spi.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.creditportal.search.Cursor;
import org.creditportal.search.Dimension;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.creditportal.search.Sort;
import org.creditportal.search.text.Chunk;
import org.creditportal.search.text.QueryText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/// Search straight from the authority: always exact, needs no index.
final class PostgresSearch implements Search {

    private final DatabaseClient published;
    private final String statement;

    PostgresSearch(DatabaseClient published) {
        this.published = published;
        this.statement = read("search.sql");
    }

    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        var text = QueryText.parse(query.text());
        return text.looksLikeIdentity() ? Mono.just(SearchResults.nothing()) : find(query, text);
    }

    private Mono<SearchResults> find(SearchQuery query, QueryText text) {
        return bindPage(bindText(bindSelections(published.sql(statement), query), text), query)
                .bind("at", query.at().atOffset(ZoneOffset.UTC))
                .bind("decidedFrom", Maybe.of(query.decidedFrom(), LocalDate.class))
                .bind("decidedTo", Maybe.of(query.decidedTo(), LocalDate.class))
                .map(row -> SearchRow.of(Columns.of(row)))
                .all()
                .collectList()
                .map(rows -> SearchRow.results(rows, query));
    }

    private static GenericExecuteSpec bindSelections(GenericExecuteSpec spec, SearchQuery query) {
        var bound = spec;
        for (var dimension : Dimension.values()) {
            var chosen = query.selected(dimension);
            bound = bound.bind(dimension.parameter(), texts(chosen.isEmpty() ? null : chosen.toArray(String[]::new)));
        }
        return bound;
    }

    private static GenericExecuteSpec bindText(GenericExecuteSpec spec, QueryText text) {
        var chunks = text.chunks();
        var bigrams = chunks.stream()
                .filter(chunk -> !chunk.isAlphanumeric() && !chunk.isSingleCharacter())
                .flatMap(chunk -> chunk.bigrams().stream())
                .toArray(String[]::new);
        return spec.bind("whole", text.whole())
                .bind("bigrams", texts(bigrams.length == 0 ? null : bigrams))
                .bind("chunks", chunks.stream().map(Chunk::text).toArray(String[]::new))
                .bind("begins", chunks.stream().map(PostgresSearch::begins).toArray(String[]::new));
    }

    private static String begins(Chunk chunk) {
        if (chunk.isPinyin()) {
            return "pinyin";
        }
        return chunk.isAlphanumeric() ? "code" : "nothing";
    }

    private static GenericExecuteSpec bindPage(GenericExecuteSpec spec, SearchQuery query) {
        var after = query.after();
        return spec.bind("sort", query.sort().name().toLowerCase(Locale.ROOT))
                .bind("size", query.size())
                .bind("afterId", Maybe.of(after == null ? null : after.id(), UUID.class))
                .bind("afterKey1", after == null ? 0 : -after.rank())
                .bind("afterKey2", after == null ? 0L : key2(after));
    }

    private static long key2(Cursor after) {
        return after.sort() == Sort.ENDING ? after.millis() : -after.millis();
    }

    private static Parameter texts(String @Nullable [] values) {
        return Maybe.of(values, String[].class);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, PostgresSearch.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
