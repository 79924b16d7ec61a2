package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.time.Duration;
import org.creditportal.search.Search;
import org.creditportal.search.SearchQuery;
import org.creditportal.search.SearchResults;
import org.creditportal.search.index.AliasName;
import org.creditportal.search.query.FoundPage;
import org.creditportal.search.query.SearchBody;
import org.creditportal.search.text.QueryText;
import reactor.core.publisher.Mono;

/// Search on Elasticsearch; a text that may be an identity number never leaves this process.
record ElasticsearchSearch(ElasticsearchAsyncClient client, AliasName alias, Duration timeout) implements Search {

    @Override
    public Mono<SearchResults> search(SearchQuery query) {
        if (QueryText.parse(query.text()).looksLikeIdentity()) {
            return Mono.just(SearchResults.nothing());
        }
        return Mono.fromFuture(() -> client.search(SearchBody.of(alias, query), Void.class))
                .timeout(timeout)
                .map(response -> FoundPage.of(query, response));
    }
}
