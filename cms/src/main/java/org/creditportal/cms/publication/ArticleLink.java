package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;

/// Another article, which is visible.
///
/// @param edition the one that is visible
/// @param article its stable identity
/// @param since when its present edition became visible
public record ArticleLink(
        UUID edition, UUID article, ArticleKind kind, Slug slug, String title, String summary, Instant since) {}
