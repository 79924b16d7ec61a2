package org.creditportal.portal.home;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.portal.web.AnnouncementCards;
import org.creditportal.portal.web.BrowseAnnouncements;
import org.creditportal.portal.web.BrowseAnnouncements.Announced;
import org.creditportal.portal.web.BrowsePublished;
import org.creditportal.portal.web.BrowsePublished.Browsed;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.EntryCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.search.Facet;
import org.creditportal.search.Sort;
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

    private final EdgeWatch edges;
    private final BrowsePublished browsePublished;
    private final BrowseAnnouncements browseAnnouncements;
    private final Site site;

    HomePages(EdgeWatch edges, BrowsePublished browsePublished, BrowseAnnouncements browseAnnouncements, Site site) {
        this.edges = edges;
        this.browsePublished = browsePublished;
        this.browseAnnouncements = browseAnnouncements;
        this.site = site;
    }

    Mono<HomePage> page(Labels.Known labels) {
        return edges.moment()
                .flatMap(moment -> Mono.zip(
                        browsePublished.browse(NEWEST, moment),
                        browsePublished.browse(NEWEST.sortedBy(Sort.ENDING), moment),
                        browseAnnouncements.browse(LATEST, moment)))
                .map(all -> page(all.getT1(), all.getT2(), all.getT3(), labels));
    }

    private HomePage page(Browsed newest, Browsed ending, Announced latest, Labels.Known labels) {
        return new HomePage(
                site.frame(site.name() + " · 公共信用公示平台", "/", newest.moment()),
                lists(newest),
                cards(newest.entries(), labels),
                cards(ending.entries(), labels),
                latest.announcements().stream().map(AnnouncementCards::card).toList(),
                departments(newest));
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
