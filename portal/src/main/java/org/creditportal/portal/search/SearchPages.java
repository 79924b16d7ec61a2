package org.creditportal.portal.search;

import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.publication.Published;
import org.creditportal.cms.publication.PublishedAnnouncement;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.portal.search.FindPublished.Found;
import org.creditportal.portal.web.AnnouncementCards;
import org.creditportal.portal.web.Around;
import org.creditportal.portal.web.ArticleCards;
import org.creditportal.portal.web.EntryCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.ResultPages;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.Card;
import org.creditportal.templates.Results;
import org.creditportal.templates.SearchPage;
import org.springframework.stereotype.Component;

/// Shows what a search found.
@Component
final class SearchPages {

    private static final String PATH = "/search";

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    SearchPage page(SearchParameters asked, Found found, Labels.Known labels, Around around) {
        var frame = site.frame("查询", PATH, found.moment());
        if (asked.looksLikeIdentity()) {
            return new SearchPage(frame, SearchPage.Query.refused(), Results.none(), found.degraded());
        }
        var text = QueryText.parse(asked.q());
        var cards = new EntryCards(labels);
        var articles = new ArticleCards(around);
        var results = new ResultPages(new SearchLinks(PATH), labels, Set.of())
                .results(
                        asked,
                        found.results(),
                        found.records().stream()
                                .map(record -> card(record, cards, articles, text))
                                .toList());
        return new SearchPage(
                frame, SearchPage.Query.of(asked.q(), carried(asked).toList()), results, found.degraded());
    }

    private static Card card(Published record, EntryCards entries, ArticleCards articles, QueryText text) {
        return switch (record) {
            case PublishedEntry entry -> entries.found(entry, text);
            case PublishedAnnouncement announcement -> AnnouncementCards.found(announcement, text);
            case PublishedArticle article -> articles.found(article, text);
        };
    }

    /// The filters, which stay when another text is typed.
    private static Stream<SearchPage.Parameter> carried(SearchParameters asked) {
        var chosen = Stream.of(Dimension.values())
                .flatMap(dimension -> asked.selected(dimension).stream()
                        .map(value -> new SearchPage.Parameter(dimension.parameter(), value)));
        var days = Stream.concat(
                Stream.ofNullable(asked.decidedFrom())
                        .map(day -> new SearchPage.Parameter("decidedFrom", day.toString())),
                Stream.ofNullable(asked.decidedTo()).map(day -> new SearchPage.Parameter("decidedTo", day.toString())));
        return Stream.concat(chosen, days);
    }
}
