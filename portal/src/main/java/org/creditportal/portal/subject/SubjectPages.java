package org.creditportal.portal.subject;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.EntryCards;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.Site;
import org.creditportal.templates.ListBadge;
import org.creditportal.templates.SubjectPage;
import org.springframework.stereotype.Component;

/// Shows what is in force of one organisation.
@Component
final class SubjectPages {

    private final Site site;

    SubjectPages(Site site) {
        this.site = site;
    }

    SubjectPage page(ReadSubject.Read read, Labels.Known labels) {
        var code = read.code().value();
        var path = "/subjects/" + code;
        var frame = site.frame(code, path, read.moment());
        if (read.entries().isEmpty()) {
            return SubjectPage.nothingInForce(frame, code, "/api/v1" + path);
        }
        var name = read.entries().getFirst().subject().name();
        return new SubjectPage(
                site.frame(name, path, read.moment()), code, name, groups(read.entries(), labels), "/api/v1" + path);
    }

    private static List<SubjectPage.Group> groups(List<PublishedEntry> entries, Labels.Known labels) {
        var cards = new EntryCards(labels);
        return Stream.of(ListKind.values())
                .map(list -> new SubjectPage.Group(
                        ListBadge.valueOf(list.name()),
                        entries.stream()
                                .filter(entry -> entry.list() == list)
                                .map(cards::card)
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }
}
