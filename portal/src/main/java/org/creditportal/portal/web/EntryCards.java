package org.creditportal.portal.web;

import org.creditportal.cms.publication.PublishedEntry;
import org.creditportal.cms.publication.PublishedSubject;
import org.creditportal.search.text.Highlights;
import org.creditportal.search.text.QueryText;
import org.creditportal.templates.EntryCard;
import org.creditportal.templates.ListBadge;
import org.creditportal.templates.Markup;
import org.jspecify.annotations.Nullable;

/// Entries as cards of a page.
///
/// @param labels what fields are called
public record EntryCards(Labels.Known labels) {

    public EntryCard card(PublishedEntry entry) {
        return card(entry, Markup.escaped(entry.subject().name()));
    }

    /// As it was found by a query.
    public EntryCard found(PublishedEntry entry, QueryText query) {
        var name = entry.subject().name();
        return card(entry, Highlights.mark(name, query).map(Markup::alreadySafe).orElseGet(() -> Markup.escaped(name)));
    }

    private EntryCard card(PublishedEntry entry, Markup title) {
        return new EntryCard(
                "/entries/" + entry.id(),
                ListBadge.valueOf(entry.list().name()),
                entry.listName(),
                title,
                code(entry.subject()),
                entry.subject().kind().label(),
                entry.department(),
                labels.field(entry.field()),
                entry.reason(),
                Times.day(entry.decidedOn()),
                Times.validity(entry.validFrom(), entry.validUntil()));
    }

    private static @Nullable String code(PublishedSubject subject) {
        var code = subject.uscc();
        return code == null ? subject.maskedId() : code;
    }
}
