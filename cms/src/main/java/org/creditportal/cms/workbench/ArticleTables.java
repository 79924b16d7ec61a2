package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.workbench.ArticlePages.Item;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// Articles in rows.
final class ArticleTables {

    private ArticleTables() {}

    static Table of(Visit visit, List<Item> articles, @Nullable Anchor next) {
        var columns = Stream.of("title", "kind", "state", "edition", "visible-from", "visible-until")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = articles.stream().map(item -> row(visit, item)).toList();
        return new Table(visit.say("place.articles"), columns, rows, visit.say("nothing.here"), next);
    }

    /// A draft of an article is still written on; one of an announcement waits for its signature.
    static String state(String code) {
        return code.equals("draft") ? "article-draft" : code;
    }

    private static Row row(Visit visit, Item item) {
        return Row.of(
                Cell.link(item.title(), ArticlePages.PATH + "/" + item.id()),
                Cell.text(visit.say("article." + item.kind())),
                Looks.state(state(item.state()), visit.words()),
                Cell.text(String.valueOf(item.edition())),
                Cell.text(item.visibleFrom() == null ? null : ChinaTime.minute(item.visibleFrom())),
                Cell.text(ChinaTime.end(item.visibleUntil())));
    }
}
