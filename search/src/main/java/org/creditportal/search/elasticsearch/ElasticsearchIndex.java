package org.creditportal.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.Search;

/// The ports of search on one Elasticsearch cluster.
public final class ElasticsearchIndex implements AutoCloseable {

    private final ElasticsearchAsyncClient client;
    private final ElasticsearchSettings settings;

    private ElasticsearchIndex(ElasticsearchAsyncClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /// Opens no connection yet: a cluster that is away shows as an error of each request, not here.
    ///
    /// @throws IllegalArgumentException if the certificate cannot be read
    public static ElasticsearchIndex connect(ElasticsearchSettings settings) {
        var transport = new RestClientTransport(RestConnection.open(settings), new Jackson3JsonpMapper());
        return new ElasticsearchIndex(new ElasticsearchAsyncClient(transport), settings);
    }

    public Search search() {
        return new ElasticsearchSearch(client, settings.alias(), settings.searchTimeout());
    }

    public IndexAdministration administration() {
        return new ElasticsearchIndexAdministration(client, settings.alias(), settings.writeTimeout());
    }

    public IndexCensus census() {
        return new ElasticsearchIndexCensus(client, settings.alias(), settings.writeTimeout());
    }

    @Override
    public void close() {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
