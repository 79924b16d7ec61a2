package org.creditportal.portal.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.PublishedMedium;
import org.creditportal.cms.publication.Reference;
import org.jspecify.annotations.Nullable;

/// What articles show besides their own words, as far as it may be shown.
///
/// @param uses pictures and documents by edition
/// @param links other articles that are visible, by the articles' ids
/// @param entries entries that are referred to, by id; outside its own window an entry has a label and nothing more
public record Around(
        Map<UUID, List<PublishedMedium>> uses, Map<UUID, ArticleLink> links, Map<UUID, Reference> entries) {

    public static final Around NOTHING = new Around(Map.of(), Map.of(), Map.of());

    /// The pictures and documents of all editions, by id.
    public Map<UUID, PublishedMedium> media() {
        return uses.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(PublishedMedium::id, medium -> medium, (one, same) -> one));
    }

    /// The same, and these where they are not published.
    public Around withUnpublished(UUID edition, List<UUID> media) {
        var known = media();
        var more = media.stream()
                .filter(id -> !known.containsKey(id))
                .map(id -> new PublishedMedium(id, "", "", "", 0, null, null, null));
        var all = Stream.concat(known.values().stream(), more).toList();
        return new Around(Map.of(edition, all), links, entries);
    }

    public Optional<PublishedMedium> medium(UUID id) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(medium -> medium.id().equals(id))
                .findFirst();
    }

    public @Nullable ArticleLink link(@Nullable UUID article) {
        return article == null ? null : links.get(article);
    }

    /// Those of the articles that are visible, in their order.
    public List<ArticleLink> links(Collection<UUID> articles) {
        return known(articles, links);
    }

    /// Those of the entries that were ever published, visible ones first.
    public List<Reference> entries(Collection<UUID> named) {
        var known = known(named, entries);
        return Stream.concat(
                        known.stream().filter(Reference::isVisible),
                        known.stream().filter(reference -> !reference.isVisible()))
                .toList();
    }

    /// The last instant, up to now, at which something of this changed.
    public Instant changedAt(Instant earliest) {
        return Stream.concat(
                        links.values().stream().map(ArticleLink::since),
                        entries.values().stream()
                                .map(Reference::changedAt)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull))
                .reduce(earliest, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static <T> List<T> known(Collection<UUID> ids, Map<UUID, T> byId) {
        return ids.stream()
                .distinct()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
