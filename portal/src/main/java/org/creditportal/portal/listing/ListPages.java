package org.creditportal.portal.listing;

import java.util.Set;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.BrowsePublished.Browsed;
import org.creditportal.portal.web.EntryCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.ResultPages;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.templates.ListBadge;
import org.creditportal.templates.ListPage;
import org.springframework.stereotype.Component;

/// Shows one of the four lists.
@Component
final class ListPages {

    private final Site site;

    ListPages(Site site) {
        this.site = site;
    }

    ListPage page(ListKind list, SearchParameters asked, Browsed browsed, Labels.Known labels) {
        var path = "/lists/" + list.code();
        var cards = new EntryCards(labels);
        return new ListPage(
                site.frame(list.label(), path, browsed.moment()),
                ListBadge.valueOf(list.name()),
                new ResultPages(new SearchLinks(path), labels, Set.of(Dimension.LIST, Dimension.CONTENT))
                        .results(
                                asked,
                                browsed.results(),
                                browsed.entries().stream().map(cards::card).toList()));
    }
}
