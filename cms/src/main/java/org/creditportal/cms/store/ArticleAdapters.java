package org.creditportal.cms.store;

import org.creditportal.cms.article.Articles;
import org.creditportal.cms.article.References;
import org.creditportal.cms.article.Seal;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.publication.EditionPlans;
import org.creditportal.cms.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports of those who write articles, over the role that writes.
@Configuration(proxyBeanMethods = false)
class ArticleAdapters {

    private final DatabaseClient cms;

    ArticleAdapters(@Qualifier("cmsDatabase") DatabaseClient cms) {
        this.cms = cms;
    }

    @Bean
    Articles articles(IdentityVault vault) {
        return new PostgresArticles(cms, vault);
    }

    @Bean
    EditionPlans editionPlans() {
        return new PostgresEditionPlans(cms);
    }

    @Bean
    References articleReferences() {
        return new PostgresReferences(cms);
    }

    @Bean
    DueWork dueArticles() {
        return new PostgresDueArticles(cms);
    }

    @Bean
    Seal previewSeal(IdentityKeys keys) {
        return new InstallationSeal(keys, "article preview");
    }

    @Bean
    Webhooks webhooks(IdentityVault vault) {
        return new PostgresWebhooks(cms, vault);
    }
}
