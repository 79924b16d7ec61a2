package org.creditportal.portal.announcement;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import org.creditportal.portal.web.BrowseAnnouncements;
import org.creditportal.portal.web.BrowseAnnouncements.Announced;
import org.creditportal.portal.web.GivenParameters;
import org.creditportal.portal.web.Item;
import org.creditportal.portal.web.ItemList;
import org.creditportal.portal.web.Labels;
import org.creditportal.portal.web.PublicAnswer;
import org.creditportal.portal.web.PublishedItems;
import org.creditportal.portal.web.RecordId;
import org.creditportal.portal.web.RobotsTag;
import org.creditportal.portal.web.SearchParameterReader;
import org.creditportal.search.text.QueryText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class AnnouncementRoutes {

    private final BrowseAnnouncements browseAnnouncements;
    private final ReadAnnouncement readAnnouncement;
    private final AnnouncementListPages listPages;
    private final AnnouncementPages pages;
    private final PublishedItems items;
    private final Labels labels;
    private final PublicAnswer answer;

    AnnouncementRoutes(
            BrowseAnnouncements browseAnnouncements,
            ReadAnnouncement readAnnouncement,
            AnnouncementListPages listPages,
            AnnouncementPages pages,
            PublishedItems items,
            Labels labels,
            PublicAnswer answer) {
        this.browseAnnouncements = browseAnnouncements;
        this.readAnnouncement = readAnnouncement;
        this.listPages = listPages;
        this.pages = pages;
        this.items = items;
        this.labels = labels;
        this.answer = answer;
    }

    @Bean
    RouterFunction<ServerResponse> announcing() {
        return route().GET("/announcements", this::list)
                .GET("/announcements/{id}", this::announcement)
                .GET("/api/v1/announcements", this::listJson)
                .GET("/api/v1/announcements/{id}", this::announcementJson)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        var asked = SearchParameterReader.read(request.queryParams());
        return browseAnnouncements
                .browse(asked)
                .zipWith(labels.read(), (announced, known) -> listPages.page(asked, announced, known))
                .flatMap(page -> answer.page(request, page));
    }

    private Mono<ServerResponse> announcement(ServerRequest request) {
        return readAnnouncement
                .read(RecordId.of(request))
                .flatMap(read -> answer.page(request, pages.page(read), RobotsTag.of(read.announcement())));
    }

    private Mono<ServerResponse> listJson(ServerRequest request) {
        var asked = SearchParameterReader.read(request.queryParams());
        return browseAnnouncements
                .browse(asked)
                .flatMap(announced -> items.found(
                                announced.announcements(),
                                QueryText.parse(asked.q()),
                                announced.moment().epoch())
                        .flatMap(found -> answer.json(request, page(announced, found))));
    }

    private Mono<ServerResponse> announcementJson(ServerRequest request) {
        GivenParameters.expectNone(request.queryParams());
        return readAnnouncement
                .read(RecordId.of(request))
                .flatMap(read -> answer.json(request, AnnouncementAnswer.of(read)));
    }

    private static ItemList<Item> page(Announced announced, List<Item> found) {
        var next = announced.results().next();
        return new ItemList<>(
                announced.results().total(),
                found,
                next == null ? null : next.encode(),
                announced.moment().epoch());
    }
}
