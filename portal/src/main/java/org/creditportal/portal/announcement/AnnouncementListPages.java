package org.creditportal.portal.announcement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.portal.web.AnnouncementCards;
import org.creditportal.portal.web.BrowseAnnouncements.Announced;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.ResultPages;
import org.creditportal.portal.web.SearchLinks;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.portal.web.Site;
import org.creditportal.search.Dimension;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.AnnouncementsPage;
import org.creditportal.templates.Results;
import org.springframework.stereotype.Component;

/// Shows all announcements, or those of one kind.
@Component
final class AnnouncementListPages {

    private static final String PATH = "/announcements";
    private static final SearchLinks LINKS = new SearchLinks(PATH);
    private static final Set<Dimension> FIXED = Set.of(Dimension.CONTENT, Dimension.ANNOUNCEMENT);

    private final Site site;

    AnnouncementListPages(Site site) {
        this.site = site;
    }

    AnnouncementsPage page(SearchParameters asked, Announced announced, Labels.Known labels) {
        var text = QueryText.parse(asked.q());
        var cards = announced.announcements().stream()
                .map(announcement -> AnnouncementCards.found(announcement, text))
                .toList();
        return new AnnouncementsPage(
                site.frame("公告", PATH, announced.moment()),
                kinds(asked),
                new ResultPages(LINKS, labels, FIXED).results(asked, announced.results(), cards));
    }

    private static List<Results.Choice> kinds(SearchParameters asked) {
        return Stream.concat(
                        Stream.of(choice(asked, "全部", Set.of())),
                        Stream.of(AnnouncementKind.values())
                                .map(kind -> choice(asked, kind.label(), Set.of(kind.code()))))
                .toList();
    }

    private static Results.Choice choice(SearchParameters asked, String label, Set<String> kinds) {
        return new Results.Choice(
                label,
                LINKS.to(asked.choosing(Dimension.ANNOUNCEMENT, kinds)),
                asked.selected(Dimension.ANNOUNCEMENT).equals(kinds));
    }
}
