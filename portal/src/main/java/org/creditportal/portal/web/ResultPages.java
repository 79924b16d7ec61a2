package org.creditportal.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.search.Dimension;
import org.creditportal.search.Facet;
import org.creditportal.search.SearchResults;
import org.creditportal.search.Sort;
import org.creditportal.templates.Card;
import org.creditportal.templates.FacetGroup;
import org.creditportal.templates.Link;
import org.creditportal.templates.Results;

/// Results as a page shows them: everything that narrows, orders or leafs is a link.
///
/// @param links addresses of the page that shows them
/// @param hidden dimensions that the page itself fixes, or that make no sense on it
public record ResultPages(SearchLinks links, Labels.Known labels, Set<Dimension> hidden) {

    private static final int MOST_OPTIONS = 12;

    public Results results(SearchParameters asked, SearchResults found, List<? extends Card> cards) {
        var chosen = chosen(asked);
        var next = found.next();
        return new Results(
                found.total(),
                chosen,
                chosen.isEmpty() ? null : links.to(cleared(asked)),
                sorts(asked),
                found.facets().stream()
                        .filter(facet -> !hidden.contains(facet.dimension()))
                        .filter(facet -> !facet.counts().isEmpty())
                        .map(facet -> group(asked, facet))
                        .toList(),
                List.copyOf(cards),
                asked.after() == null ? null : links.to(asked.after(null)),
                next == null ? null : links.to(asked.after(next)));
    }

    private List<Link> chosen(SearchParameters asked) {
        return Stream.of(Dimension.values())
                .filter(dimension -> !hidden.contains(dimension))
                .flatMap(dimension -> asked.selected(dimension).stream()
                        .map(value ->
                                new Link(labels.of(dimension, value), links.to(toggled(asked, dimension, value)))))
                .toList();
    }

    private SearchParameters cleared(SearchParameters asked) {
        var cleared = asked.withoutFilters();
        for (var dimension : hidden) {
            cleared = cleared.choosing(dimension, asked.selected(dimension));
        }
        return cleared;
    }

    private List<Results.Choice> sorts(SearchParameters asked) {
        var choices = new ArrayList<Results.Choice>();
        if (!asked.q().isBlank()) {
            choices.add(choice(asked, Sort.RELEVANCE, "最相关"));
        }
        choices.add(choice(asked, Sort.NEWEST, "最新公示"));
        choices.add(choice(asked, Sort.ENDING, "最近到期"));
        return choices;
    }

    private Results.Choice choice(SearchParameters asked, Sort sort, String label) {
        return new Results.Choice(label, links.to(asked.sortedBy(sort)), asked.sort() == sort);
    }

    private FacetGroup group(SearchParameters asked, Facet facet) {
        var options = facet.counts().stream()
                .limit(MOST_OPTIONS)
                .map(count -> new FacetGroup.Option(
                        labels.of(facet.dimension(), count.value()),
                        links.to(toggled(asked, facet.dimension(), count.value())),
                        count.count(),
                        asked.selected(facet.dimension()).contains(count.value())))
                .toList();
        return new FacetGroup(title(facet.dimension()), options);
    }

    private static SearchParameters toggled(SearchParameters asked, Dimension dimension, String value) {
        var values = new LinkedHashSet<>(asked.selected(dimension));
        if (!values.remove(value)) {
            values.add(value);
        }
        return asked.choosing(dimension, values);
    }

    private static String title(Dimension dimension) {
        return switch (dimension) {
            case LIST -> "名单";
            case FIELD -> "领域";
            case DEPARTMENT -> "认定部门";
            case REGION -> "地区";
            case SUBJECT -> "主体类型";
            case CONTENT -> "内容";
            case ANNOUNCEMENT -> "公告";
            case ARTICLE -> "文章";
        };
    }
}
