package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.publication.MaskedArticle;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Slug;
import tools.jackson.databind.JsonNode;

/// What somebody is writing, as it would be published: masked, and in no store.
final class SketchedArticle {

    private static final UUID NO_EDITION = new UUID(0, 0);
    private static final Slug SOME_SLUG = new Slug("sketch");

    private SketchedArticle() {}

    /// @param article what is kept of it; an empty object for a new one
    static PublishedArticle of(Visit visit, JsonNode article, Contents written, Instant now) {
        var masked = masked(visit, article, written);
        return new PublishedArticle(
                masked.id(),
                masked.article(),
                article.path("version").asLong(0),
                masked.edition(),
                masked.slug(),
                masked.title(),
                masked.summary(),
                masked.body(),
                masked.attachments(),
                masked.fields(),
                masked.department().name(),
                masked.region(),
                masked.changeNote(),
                now,
                new PublicationWindow(now, null),
                null);
    }

    private static MaskedArticle.Contents masked(Visit visit, JsonNode article, Contents written) {
        return Masking.article(new MaskedArticle.Contents(
                        NO_EDITION,
                        article.has("id") ? UUID.fromString(article.path("id").asString()) : NO_EDITION,
                        article.path("edition").asInt(1),
                        Slug.parse(article.path("slug").asString("")).orElse(SOME_SLUG),
                        written.title().isBlank() ? visit.say("preview.untitled") : written.title(),
                        written.summary(),
                        written.body().html().value(),
                        written.attachments(),
                        written.fields(),
                        visit.account().department(),
                        article.path("region").asString(""),
                        written.changeNote(),
                        written.media()))
                .contents();
    }
}
