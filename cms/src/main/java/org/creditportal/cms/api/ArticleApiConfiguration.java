package org.creditportal.cms.api;

import org.creditportal.cms.proceeding.TendWebhooks;
import org.creditportal.cms.proceeding.article.ArticleDesk;
import org.creditportal.cms.proceeding.article.CheckEdition;
import org.creditportal.cms.proceeding.article.DiscardDraft;
import org.creditportal.cms.proceeding.article.DraftArticle;
import org.creditportal.cms.proceeding.article.EditDraft;
import org.creditportal.cms.proceeding.article.ExchangeArticles;
import org.creditportal.cms.proceeding.article.PlanArticle;
import org.creditportal.cms.proceeding.article.PreviewEditions;
import org.creditportal.cms.proceeding.article.RestoreEdition;
import org.creditportal.cms.proceeding.article.ReturnArticle;
import org.creditportal.cms.proceeding.article.SettleNumber;
import org.creditportal.cms.proceeding.article.SignArticle;
import org.creditportal.cms.proceeding.article.SubmitArticle;
import org.creditportal.cms.proceeding.article.WithdrawArticle;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.webhook.Webhooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/// The part of the departments' API that is about articles, and about who is told of changes.
@Configuration(proxyBeanMethods = false)
public class ArticleApiConfiguration {

    @Bean
    ArticleViews articleViews(CheckEdition checkEdition, PortalTime time) {
        return new ArticleViews(checkEdition, time);
    }

    @Bean
    ArticleActs articleActs(
            SubmitArticle submitArticle,
            ReturnArticle returnArticle,
            SignArticle signArticle,
            PlanArticle planArticle,
            WithdrawArticle withdrawArticle,
            RestoreEdition restoreEdition,
            DiscardDraft discardDraft,
            SettleNumber settleNumber,
            PreviewEditions previewEditions,
            ArticleViews articleViews) {
        return new ArticleActs(
                submitArticle,
                returnArticle,
                signArticle,
                planArticle,
                withdrawArticle,
                restoreEdition,
                discardDraft,
                settleNumber,
                previewEditions,
                articleViews);
    }

    /// Before those with an id, since `export` is none.
    @Bean
    RouterFunction<ServerResponse> departmentArticleRoutes(
            ArticleDesk desk,
            DraftArticle draftArticle,
            EditDraft editDraft,
            ExchangeArticles exchangeArticles,
            ArticleActs articleActs,
            ArticleViews articleViews,
            Writes writes,
            PortalTime time) {
        return new ArticleExchangeRoutes(exchangeArticles, writes)
                .routes()
                .and(new ArticleRoutes(desk, draftArticle, editDraft, articleActs, articleViews, writes, time)
                        .routes());
    }

    @Bean
    RouterFunction<ServerResponse> webhookRoutes(Webhooks webhooks, TendWebhooks tendWebhooks, Writes writes) {
        return new WebhookRoutes(webhooks, tendWebhooks, writes).routes();
    }
}
