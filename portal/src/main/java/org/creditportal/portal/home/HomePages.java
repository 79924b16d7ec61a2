package org.creditportal.portal.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.portal.web.AnnouncementCards;
import org.creditportal.portal.web.ArticleCards;
import org.creditportal.portal.web.BrowseAnnouncements;
import org.creditportal.portal.web.BrowseArticles;
import org.creditportal.portal.web.BrowsePublished;
import org.creditportal.portal.web.BrowsePublished.Browsed;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.EntryCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.search.Facet;
import org.creditportal.search.Sort;
import org.creditportal.templates.ArticleCard;
import org.creditportal.templates.CountedLink;
import org.creditportal.templates.EntryCard;
import org.creditportal.templates.HomePage;
import org.creditportal.templates.ListBadge;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Shows how much is public now, what is new and what ends soon.
@Component
final class HomePages {

    private static final int CARDS = 6;
    private static final int DEPARTMENTS = 12;
    private static final SearchParameters NEWEST =
            new SearchParameters("", Map.of(), null, null, Sort.NEWEST, false, CARDS, null);

    private static final int ANNOUNCEMENTS = 5;
    private static final SearchParameters LATEST =
            new SearchParameters("", Map.of(), null, null, Sort.NEWEST, false, ANNOUNCEMENTS, null);

    private static final int ARTICLES = 4;
    private static final SearchParameters LATEST_ARTICLES =
            new SearchParameters("", Map.of(), null, null, Sort.NEWEST, false, ARTICLES, null);

    private final EdgeWatch edges;
    private final BrowsePublished browsePublished;
    private final BrowseAnnouncements browseAnnouncements;
    private final BrowseArticles browseArticles;
    private final Site site;

    HomePages(
            EdgeWatch edges,
            BrowsePublished browsePublished,
            BrowseAnnouncements browseAnnouncements,
            BrowseArticles browseArticles,
            Site site) {
        this.edges = edges;
        this.browsePublished = browsePublished;
        this.browseAnnouncements = browseAnnouncements;
        this.browseArticles = browseArticles;
        this.site = site;
    }

    Mono<HomePage> page(Labels.Known labels) {
        return edges.moment()
                .flatMap(moment -> Mono.zip(
                        browsePublished.browse(NEWEST, moment),
                        browsePublished.browse(NEWEST.sortedBy(Sort.ENDING), moment),
                        browseAnnouncements.browse(LATEST, moment),
                        latest(ArticleKind.STORY, moment),
                        latest(ArticleKind.POLICY, moment),
                        latest(ArticleKind.CASE, moment)))
                .map(all -> new HomePage(
                        site.frame(site.name() + " · 公共信用公示平台", "/", all.getT1().moment()),
                        lists(all.getT1()),
                        cards(all.getT1().entries(), labels),
                        cards(all.getT2().entries(), labels),
                        all.getT3().announcements().stream()
                                .map(AnnouncementCards::card)
                                .toList(),
                        all.getT4(),
                        all.getT5(),
                        all.getT6(),
                        departments(all.getT1())));
    }

    private Mono<List<ArticleCard>> latest(ArticleKind kind, Moment moment) {
        return browseArticles
                .browse(LATEST_ARTICLES.choosing(Dimension.ARTICLE, Set.of(kind.code())), moment)
                .map(written -> written.articles().stream()
                        .map(new ArticleCards(written.around())::card)
                        .toList());
    }

    private static List<HomePage.ListCount> lists(Browsed browsed) {
        return Stream.of(ListBadge.values())
                .map(list -> new HomePage.ListCount(
                        list,
                        counts(browsed, Dimension.LIST)
                                .filter(count -> count.value().equals(list.code()))
                                .mapToLong(Facet.Count::count)
                                .sum()))
                .toList();
    }

    private static List<CountedLink> departments(Browsed browsed) {
        var links = new SearchLinks("/search");
        return counts(browsed, Dimension.DEPARTMENT)
                .limit(DEPARTMENTS)
                .map(count -> new CountedLink(
                        count.value(),
                        links.to(everything().choosing(Dimension.DEPARTMENT, Set.of(count.value()))),
                        count.count()))
                .toList();
    }

    private static SearchParameters everything() {
        return new SearchParameters("", Map.of(), null, null, Sort.NEWEST, false, SearchParameters.DEFAULT_SIZE, null);
    }

    private static Stream<Facet.Count> counts(Browsed browsed, Dimension dimension) {
        return browsed.results().facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.counts().stream());
    }

    private static List<EntryCard> cards(List<PublishedEntry> entries, Labels.Known labels) {
        var cards = new EntryCards(labels);
        return entries.stream().map(cards::card).toList();
    }
}
