package org.creditportal.portal.listing;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Set;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.BrowsePublished;
import org.creditportal.portal.web.BrowsePublished.Browsed;
import org.creditportal.portal.web.EntryItem;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.ItemList;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.ReaderProblem;
import org.creditportal.portal.web.RecordId;
import org.creditportal.portal.web.RobotsTag;
import org.creditportal.portal.web.SearchParameterReader;
import org.creditportal.portal.web.SearchParameters;
import org.creditportal.search.Dimension;
import org.creditportal.search.text.QueryText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class ListingRoutes {

    private final BrowsePublished browsePublished;
    private final ReadEntry readEntry;
    private final ListPages listPages;
    private final EntryPages entryPages;
    private final Labels labels;
    private final PublicAnswer answer;

    ListingRoutes(
            BrowsePublished browsePublished,
            ReadEntry readEntry,
            ListPages listPages,
            EntryPages entryPages,
            Labels labels,
            PublicAnswer answer) {
        this.browsePublished = browsePublished;
        this.readEntry = readEntry;
        this.listPages = listPages;
        this.entryPages = entryPages;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> listings() {
        return route().GET("/lists/{list}", this::list)
                .GET("/entries/{id}", this::entry)
                .GET("/api/v1/entries", this::entriesJson)
                .GET("/api/v1/entries/{id}", this::entryJson)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        var list = ListKind.of(request.pathVariable("list")).orElseThrow(ReaderProblem::notFound);
        var asked = SearchParameterReader.read(request.queryParams());
        if (!asked.selected(Dimension.LIST).isEmpty()) {
            throw ReaderProblem.badRequest("这个页面的地址已经选定名单，不再带参数 list。");
        }
        return browsePublished
                .browse(asked.choosing(Dimension.LIST, Set.of(list.code())).after(asked.after()))
                .zipWith(labels.read(), (browsed, known) -> listPages.page(list, asked, browsed, known))
                .flatMap(page -> answer.page(request, page));
    }

    private Mono<ServerResponse> entry(ServerRequest request) {
        return readEntry
                .read(RecordId.of(request))
                .flatMap(read -> Mono.zip(readEntry.announcements(read), readEntry.guides(read), labels.read())
                        .flatMap(with -> answer.page(
                                request,
                                entryPages.page(read, with.getT1(), with.getT2(), with.getT3()),
                                RobotsTag.of(read.entry()))));
    }

    private Mono<ServerResponse> entriesJson(ServerRequest request) {
        var asked = SearchParameterReader.read(request.queryParams());
        return browsePublished.browse(asked).flatMap(browsed -> answer.json(request, items(browsed, asked)));
    }

    private Mono<ServerResponse> entryJson(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return readEntry
                .read(RecordId.of(request))
                .flatMap(read -> answer.json(
                        request,
                        new EntryAnswer(
                                EntryItem.of(read.entry()),
                                read.entry().window().from())));
    }

    private static ItemList<EntryItem> items(Browsed browsed, SearchParameters asked) {
        var query = QueryText.parse(asked.q());
        var next = browsed.results().next();
        return new ItemList<>(
                browsed.results().total(),
                browsed.entries().stream()
                        .map(entry -> EntryItem.found(entry, query))
                        .toList(),
                next == null ? null : next.encode(),
                browsed.moment().epoch());
    }
}
