package org.creditportal.portal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;

/// An edition of an article to try the reader with, changed step by step from the first edition of a plain page that
/// began a day before [TestPortal#NOON] and has no end.
///
/// @param number makes the ids and the slug
public record SampleArticle(
        int number,
        int edition,
        ArticleFields fields,
        String title,
        String body,
        Instant from,
        @Nullable Instant until,
        @Nullable Withdrawal withdrawal,
        List<PublishedMedium> media,
        List<Attachment> attachments) {

    public static SampleArticle article(int number) {
        return new SampleArticle(
                number,
                1,
                new PageFields(),
                "虚构文章第" + number + "篇",
                "<p>虚构正文。</p>",
                TestPortal.NOON.minusSeconds(86_400),
                null,
                null,
                List.of(),
                List.of());
    }

    /// The id of the article.
    public static UUID articleId(int number) {
        return new UUID(0x0190_0000_0000_7002L, 0x8000_0000_0000_0000L + number);
    }

    public static String slug(int number) {
        return "wen-zhang-" + number;
    }

    public SampleArticle with(ArticleFields other) {
        return new SampleArticle(number, edition, other, title, body, from, until, withdrawal, media, attachments);
    }

    public SampleArticle titled(String other) {
        return new SampleArticle(number, edition, fields, other, body, from, until, withdrawal, media, attachments);
    }

    public SampleArticle saying(String other) {
        return new SampleArticle(number, edition, fields, title, other, from, until, withdrawal, media, attachments);
    }

    public SampleArticle visible(Instant begin, @Nullable Instant end) {
        return new SampleArticle(number, edition, fields, title, body, begin, end, withdrawal, media, attachments);
    }

    /// Another edition of the same article.
    public SampleArticle edition(int other) {
        return new SampleArticle(number, other, fields, title, body, from, until, withdrawal, media, attachments);
    }

    /// Leaves this at its address.
    public SampleArticle leaving(Withdrawal other) {
        return new SampleArticle(number, edition, fields, title, body, from, until, other, media, attachments);
    }

    public SampleArticle showing(PublishedMedium... shown) {
        return new SampleArticle(
                number, edition, fields, title, body, from, until, withdrawal, List.of(shown), attachments);
    }

    public SampleArticle offering(Attachment... offered) {
        return new SampleArticle(
                number, edition, fields, title, body, from, until, withdrawal, media, List.of(offered));
    }

    PublishedArticle published() {
        return new PublishedArticle(
                new UUID(0x0190_0000_0000_7003L + ((long) edition << 32), 0x8000_0000_0000_0000L + number),
                articleId(number),
                1,
                edition,
                new Slug(slug(number)),
                title,
                "虚构摘要" + number,
                body,
                attachments,
                fields,
                "市税务局",
                "虚构市",
                edition == 1 ? null : "更正了第" + edition + "处",
                TestPortal.NOON.minusSeconds(86_400),
                new PublicationWindow(from, until),
                withdrawal);
    }
}
