package org.creditportal.cms.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.Slug;

/// Published articles to try the relay with.
final class Articles {

    private static final Instant FROM = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 12, 24);

    private Articles() {}

    static PublishedArticle policy() {
        return new PublishedArticle(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                1,
                new Slug("lian-he-ji-li"),
                "守信联合激励办法",
                "虚构摘要",
                "<p>虚构正文</p>",
                List.of(),
                new PolicyFields("虚政发〔2018〕7号", "虚构市人民政府", DAY, DAY, DAY, null, List.of(), null),
                "市税务局",
                "虚构市",
                null,
                FROM,
                new PublicationWindow(FROM, FROM.plusSeconds(60)),
                null);
    }
}
