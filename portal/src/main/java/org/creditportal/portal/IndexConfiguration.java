package org.creditportal.portal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.search.IndexAdministration;
import org.creditportal.search.IndexCensus;
import org.creditportal.search.Search;
import org.creditportal.search.elasticsearch.ElasticsearchIndex;
import org.creditportal.search.elasticsearch.ElasticsearchSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Connects to Elasticsearch.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexConfiguration.Settings.class)
class IndexConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchIndex elasticsearchIndex(Settings settings) {
        return ElasticsearchIndex.connect(settings.toElasticsearch());
    }

    @Bean
    @Qualifier("index")
    Search indexSearch(ElasticsearchIndex index) {
        return index.search();
    }

    @Bean
    IndexAdministration indexAdministration(ElasticsearchIndex index) {
        return index.administration();
    }

    @Bean
    IndexCensus indexCensus(ElasticsearchIndex index) {
        return index.census();
    }

    /// @param uris nodes of one cluster
    /// @param certificate PEM file of the authority that signed the nodes' certificates, or none
    @ConfigurationProperties("portal.elasticsearch")
    record Settings(
            List<URI> uris,
            @Nullable String username,
            @Nullable String password,
            @Nullable Path certificate) {

        ElasticsearchSettings toElasticsearch() {
            var defaults = ElasticsearchSettings.at(uris.getFirst());
            return new ElasticsearchSettings(
                    uris,
                    username,
                    password,
                    certificate,
                    defaults.alias(),
                    defaults.searchTimeout(),
                    defaults.writeTimeout());
        }
    }
}
