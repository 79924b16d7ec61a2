package org.creditportal.cms.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Signature;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.NewsFields;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.jspecify.annotations.Nullable;

/// Articles of nobody.
final class SampleArticle {

    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final UUID DRAFTER = new UUID(1, 1);
    static final UUID HEAD = new UUID(2, 2);

    private SampleArticle() {}

    static Contents contents(String body) {
        return new Contents(
                "虚构市信用工作简讯",
                "虚构摘要",
                new Body(Body.Format.MARKDOWN, body),
                List.of(),
                new NewsFields("虚构日报", "甄某某"),
                null);
    }

    static ArticleFields policy() {
        return new PolicyFields(
                "虚政办发〔2026〕3号",
                "虚构市人民政府办公室",
                LocalDate.of(2018, 12, 24),
                LocalDate.of(2017, 12, 24),
                null,
                null,
                List.of(),
                null);
    }

    static Manuscript manuscript(int number, String body) {
        return new Manuscript(new UUID(7, number), number, contents(body), DRAFTER, DRAFTER, List.of());
    }

    static Effective signed(int number, Instant from, @Nullable Instant until) {
        return new Submitted(manuscript(number, "第 " + number + " 版"), DRAFTER, NOON)
                .signed(new Signature(HEAD, NOON), new PublicationWindow(from, until));
    }

    static Article article(Edition... editions) {
        return new Article(
                new UUID(9, 9),
                new Slug("sample-article"),
                ArticleKind.NEWS,
                new Department("市税务局"),
                "虚构市",
                1,
                List.of(editions));
    }

    static Draft draft(int number) {
        return new Draft(manuscript(number, "草稿"));
    }
}
