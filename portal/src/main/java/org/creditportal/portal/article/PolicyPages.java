package org.creditportal.portal.article;

import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.templates.PolicyPage;

/// Shows a policy with the table of facts that government sites set above a document. Days are shown as they are
/// written, odd as they may be (D5).
record PolicyPages(ShownArticle shown) {

    PolicyPage page(PolicyFields policy) {
        var until = policy.effectiveUntil();
        var interpretation = shown.around().link(policy.interpretation());
        return new PolicyPage(
                shown.frame(),
                shown.text(),
                new Facts()
                        .with("发文机关", policy.issuer())
                        .with("文号", policy.number().isBlank() ? "无" : policy.number())
                        .with("成文日期", policy.writtenOn())
                        .with("印发日期", policy.printedOn())
                        .with("施行日期", policy.effectiveFrom())
                        .with("失效日期", until, policy.effectiveFrom() == null ? "" : "长期有效")
                        .list(),
                until != null && until.isBefore(shown.today()),
                ArticleTexts.links(shown.around().links(policy.forwards())),
                ArticleTexts.links(shown.forwardedBy()),
                interpretation == null ? null : ArticleTexts.link(interpretation));
    }
}
