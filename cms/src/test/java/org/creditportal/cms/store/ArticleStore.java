package org.creditportal.cms.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.publication.MaskedArticle.Contents;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.ArticleFields;
import org.creditportal.cms.vocabulary.article.PageFields;
import org.jspecify.annotations.Nullable;

/// A migrated store to publish editions in.
final class ArticleStore implements AutoCloseable {

    static final Instant FIRST = AnnouncedStore.FIRST;

    private final AnnouncedStore store = new AnnouncedStore();

    AnnouncedStore all() {
        return store;
    }

    void empty() {
        store.database()
                .execute("truncate published.article, published.media, published.media_use, published.entry,"
                        + " published.outbox, cms.purged, cms.media, cms.media_finding");
        store.database().execute("delete from published.edge where at > timestamptz '2000-01-01 00:00:00Z'");
        store.database().execute("""
                insert into cms.media (id, department, name, type, hash, size, width, height, thumbnail, uploaded_by,
                    uploaded_at)
                values
                    ('%s', '市税务局', '店门.jpg', 'image/jpeg', 'aa', 100, 800, 600, 'bb', gen_random_uuid(), now()),
                    ('%s', '市税务局', '申请表.pdf', 'application/pdf', 'cc', 2000, null, null, null, gen_random_uuid(),
                        now())
                """.formatted(ArticleSamples.MEDIUM, ArticleSamples.FORM));
    }

    Contents publish(Contents contents, Instant from, @Nullable Instant until) {
        new PostgresArticlePublications(store.cms())
                .publish(Masking.article(contents), new PublicationWindow(from, until))
                .block();
        return contents;
    }

    Contents publish(String slug, @Nullable Instant until) {
        return publish(ArticleSamples.edition(UUID.randomUUID(), 1, slug, new PageFields(), List.of()), FIRST, until);
    }

    Contents publish(String slug, ArticleFields fields, @Nullable Instant until) {
        return publish(ArticleSamples.edition(UUID.randomUUID(), 1, slug, fields, List.of()), FIRST, until);
    }

    @Override
    public void close() {
        store.close();
    }
}
