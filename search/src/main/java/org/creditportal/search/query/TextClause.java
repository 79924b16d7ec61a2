package org.creditportal.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.search.index.StoredFields;
import org.creditportal.search.text.Chunk;
import org.creditportal.search.text.QueryText;

/// Holds every chunk of the query against name, codes and pinyin, as [QueryText#matches] defines it.
final class TextClause {

    private TextClause() {}

    static List<Query> of(QueryText text) {
        return text.chunks().stream().map(TextClause::of).toList();
    }

    private static Query of(Chunk chunk) {
        var ways = new ArrayList<Query>();
        ways.add(inName(chunk));
        if (chunk.isAlphanumeric()) {
            ways.add(Prefix.of(StoredFields.CODES, chunk.text()));
        }
        if (chunk.isPinyin()) {
            ways.add(Prefix.of(StoredFields.PINYIN, chunk.text()));
        }
        return Query.of(q -> q.bool(b -> b.should(ways).minimumShouldMatch("1")));
    }

    private static Query inName(Chunk chunk) {
        return chunk.isSingleCharacter()
                ? Prefix.of(StoredFields.BIGRAMS, chunk.text())
                : Query.of(q ->
                        q.matchPhrase(m -> m.field(StoredFields.BIGRAMS).query(String.join(" ", chunk.bigrams()))));
    }
}
