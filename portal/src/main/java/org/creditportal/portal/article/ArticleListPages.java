package org.creditportal.portal.article;

import java.util.Set;
import org.creditportal.portal.web.ArticleCards;
import org.creditportal.portal.web.BrowseArticles.Written;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.ResultPages;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.ArticlesPage;
import org.springframework.stereotype.Component;

/// Shows the articles of one kind.
@Component
final class ArticleListPages {

    private static final Set<Dimension> FIXED = Set.of(Dimension.CONTENT, Dimension.ARTICLE);

    private final Site site;

    ArticleListPages(Site site) {
        this.site = site;
    }

    ArticlesPage page(Column column, SearchParameters asked, Written written, Labels.Known labels) {
        var text = QueryText.parse(asked.q());
        var cards = new ArticleCards(written.around());
        return new ArticlesPage(
                site.frame(column.heading(), column.path(), written.moment()),
                column.heading(),
                column.lead(),
                new ResultPages(new SearchLinks(column.path()), labels, FIXED)
                        .results(
                                asked,
                                written.results(),
                                written.articles().stream()
                                        .map(article -> cards.found(article, text))
                                        .toList()));
    }
}
