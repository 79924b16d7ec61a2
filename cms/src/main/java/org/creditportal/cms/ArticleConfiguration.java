package org.creditportal.cms;

import java.time.Clock;
import org.creditportal.cms.article.Articles;
import org.creditportal.cms.article.References;
import org.creditportal.cms.article.Seal;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.proceeding.TendWebhooks;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.article.ArticleDesk;
import org.creditportal.cms.proceeding.article.CheckEdition;
import org.creditportal.cms.proceeding.article.DiscardDraft;
import org.creditportal.cms.proceeding.article.DraftArticle;
import org.creditportal.cms.proceeding.article.EditDraft;
import org.creditportal.cms.proceeding.article.ExchangeArticles;
import org.creditportal.cms.proceeding.article.HoldEditions;
import org.creditportal.cms.proceeding.article.PlanArticle;
import org.creditportal.cms.proceeding.article.PreviewEditions;
import org.creditportal.cms.proceeding.article.RestoreEdition;
import org.creditportal.cms.proceeding.article.ReturnArticle;
import org.creditportal.cms.proceeding.article.SettleNumber;
import org.creditportal.cms.proceeding.article.ShowEditions;
import org.creditportal.cms.proceeding.article.SignArticle;
import org.creditportal.cms.proceeding.article.SubmitArticle;
import org.creditportal.cms.proceeding.article.WithdrawArticle;
import org.creditportal.cms.publication.ArticlePublications;
import org.creditportal.cms.publication.EditionPlans;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.webhook.TellWebhooks;
import org.creditportal.cms.webhook.WebhookClient;
import org.creditportal.cms.webhook.Webhooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what is done to articles.
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

    @Bean
    ArticleDesk articleDesk(
            UnitOfWork unitOfWork,
            Articles articles,
            ArticlePublications publications,
            EditionPlans plans,
            AuditTrail audit,
            PortalTime time) {
        return new ArticleDesk(unitOfWork, articles, new ShowEditions(publications, plans), audit, time);
    }

    @Bean
    CheckEdition checkEdition(References references, ListEntries entries, MediaFindings findings) {
        return new CheckEdition(references, entries, findings);
    }

    @Bean
    DraftArticle draftArticle(ArticleDesk desk, Catalogue catalogue) {
        return new DraftArticle(desk, catalogue);
    }

    @Bean
    EditDraft editDraft(ArticleDesk desk) {
        return new EditDraft(desk);
    }

    @Bean
    SubmitArticle submitArticle(ArticleDesk desk, CheckEdition checkEdition) {
        return new SubmitArticle(desk, checkEdition);
    }

    @Bean
    ReturnArticle returnArticle(ArticleDesk desk) {
        return new ReturnArticle(desk);
    }

    @Bean
    SignArticle signArticle(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        return new SignArticle(desk, checkEdition, publications);
    }

    @Bean
    PlanArticle planArticle(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        return new PlanArticle(desk, checkEdition, publications);
    }

    @Bean
    WithdrawArticle withdrawArticle(ArticleDesk desk, EntryPublications publications) {
        return new WithdrawArticle(desk, publications);
    }

    @Bean
    RestoreEdition restoreEdition(ArticleDesk desk) {
        return new RestoreEdition(desk);
    }

    @Bean
    DiscardDraft discardDraft(ArticleDesk desk) {
        return new DiscardDraft(desk);
    }

    @Bean
    SettleNumber settleNumber(ArticleDesk desk) {
        return new SettleNumber(desk);
    }

    @Bean
    HoldEditions holdEditions(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        return new HoldEditions(desk, checkEdition, publications);
    }

    @Bean
    PreviewEditions previewEditions(ArticleDesk desk, Seal previewSeal) {
        return new PreviewEditions(desk, previewSeal);
    }

    @Bean
    ExchangeArticles exchangeArticles(ArticleDesk desk, Catalogue catalogue) {
        return new ExchangeArticles(desk, catalogue);
    }

    @Bean
    TendWebhooks tendWebhooks(UnitOfWork unitOfWork, Webhooks webhooks, AuditTrail audit, PortalTime time) {
        return new TendWebhooks(unitOfWork, webhooks, audit, time);
    }

    @Bean
    TellWebhooks tellWebhooks(Webhooks webhooks) {
        return new TellWebhooks(webhooks, new WebhookClient(Clock.systemUTC()));
    }
}
