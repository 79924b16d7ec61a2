package org.creditportal.portal.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.portal.web.Item;
import org.creditportal.portal.web.Labels;
import org.creditportal.search.Facet;
import org.jspecify.annotations.Nullable;

/// The answer of the API to a search.
///
/// @param next what to give as `after` for the next page, `null` on the last
/// @param asOf the last edge: between it and the next one nothing changes
/// @param degraded whether PostgreSQL answered in place of the index
record SearchAnswer(
        long total,
        List<Item> items,
        Map<String, List<Count>> facets,
        @Nullable String next,
        Instant asOf,
        boolean degraded) {

    static SearchAnswer of(FindPublished.Found found, List<Item> items, Labels.Known labels) {
        var facets = new LinkedHashMap<String, List<Count>>();
        found.results().facets().forEach(facet -> facets.put(facet.dimension().parameter(), counts(facet, labels)));
        var next = found.results().next();
        return new SearchAnswer(
                found.results().total(),
                items,
                facets,
                next == null ? null : next.encode(),
                found.moment().epoch(),
                found.degraded());
    }

    private static List<Count> counts(Facet facet, Labels.Known labels) {
        return facet.counts().stream()
                .map(count -> new Count(count.value(), labels.of(facet.dimension(), count.value()), count.count()))
                .toList();
    }

    record Count(String value, String label, long count) {}
}
