package org.creditportal.portal.article;

import java.nio.charset.StandardCharsets;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.ReadersView;
import org.creditportal.templates.PageRenderer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Shows departments what they are writing, by the way that articles go to readers.
@Component
final class ShowSketch implements ReadersView {

    private final OpenPreview openPreview;
    private final ShowArticle showArticle;
    private final PageRenderer renderer;

    ShowSketch(OpenPreview openPreview, ShowArticle showArticle, PageRenderer renderer) {
        this.openPreview = openPreview;
        this.showArticle = showArticle;
        this.renderer = renderer;
    }

    @Override
    public Mono<String> page(PublishedArticle article) {
        return openPreview
                .gather(article)
                .map(read -> new String(renderer.render(showArticle.sketch(read)), StandardCharsets.UTF_8));
    }
}
