package org.creditportal.cms.store;

import org.creditportal.cms.publication.ArticleLinks;
import org.creditportal.cms.publication.Edges;
import org.creditportal.cms.publication.Lag;
import org.creditportal.cms.publication.PublishedAddresses;
import org.creditportal.cms.publication.PublishedAnnouncements;
import org.creditportal.cms.publication.PublishedArticles;
import org.creditportal.cms.publication.PublishedCalendar;
import org.creditportal.cms.publication.PublishedCatalogue;
import org.creditportal.cms.publication.PublishedEntries;
import org.creditportal.search.Search;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports that readers use, over the role that can read `published` and nothing more.
@Configuration(proxyBeanMethods = false)
class PublishedAdapters {

    private final DatabaseClient published;

    PublishedAdapters(@Qualifier("publicDatabase") DatabaseClient published) {
        this.published = published;
    }

    @Bean
    PublishedEntries publishedEntries() {
        return new PostgresPublishedEntries(published);
    }

    @Bean
    PublishedAnnouncements publishedAnnouncements() {
        return new PostgresPublishedAnnouncements(published);
    }

    @Bean
    PublishedArticles publishedArticles() {
        return new PostgresPublishedArticles(published);
    }

    @Bean
    ArticleLinks articleLinks() {
        return new PostgresArticleLinks(published);
    }

    @Bean
    PublishedAddresses publishedAddresses() {
        return new PostgresPublishedAddresses(published);
    }

    @Bean
    PublishedCatalogue publishedCatalogue() {
        return new PostgresPublishedCatalogue(published);
    }

    @Bean
    PublishedCalendar publishedCalendar() {
        return new PostgresPublishedCalendar(published);
    }

    @Bean
    Edges edges() {
        return new PostgresEdges(published);
    }

    @Bean
    Lag lag() {
        return new PostgresLag(published);
    }

    @Bean
    @Qualifier("authority")
    Search authoritySearch() {
        return new PostgresSearch(published);
    }
}
