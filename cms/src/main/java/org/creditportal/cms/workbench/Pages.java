package org.creditportal.cms.workbench;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.creditportal.cms.access.Caller;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Bench;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Tone;
import org.creditportal.templates.workbench.Words;
import org.creditportal.templates.workbench.WorkbenchPage;
import org.creditportal.templates.workbench.WorkbenchRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Answers with pages, or sends on to one.
final class Pages {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final WorkbenchRenderer renderer;
    private final String siteName;

    Pages(WorkbenchRenderer renderer, String siteName) {
        this.renderer = renderer;
        this.siteName = siteName;
    }

    Mono<Visit> visit(ServerRequest request) {
        var words = Languages.words(request.cookies());
        return Caller.of(request)
                .map(caller -> new Visit(
                        request, caller.account(), words, siteName, caller.csrfToken(), Messages.of(request, words)));
    }

    /// What surrounds a page for somebody who is not in.
    Bench outside(URI asked, Words words, String title, @Nullable Note message) {
        return new Bench(words, siteName, title, null, List.of(), message, Languages.other(asked, words), "");
    }

    byte[] render(WorkbenchPage page) {
        return renderer.render(page);
    }

    /// A visit to a place that is not for everybody.
    ///
    /// @return an error for a role that has nothing to do there
    Mono<Visit> visit(ServerRequest request, Places place) {
        return visit(request)
                .filter(visit -> place.isFor(visit.account().role()))
                .switchIfEmpty(Mono.error(() -> new ApiRefusal(HttpStatus.FORBIDDEN.value(), "")));
    }

    Mono<ServerResponse> show(WorkbenchPage page) {
        return show(HttpStatusCode.valueOf(200), page);
    }

    Mono<ServerResponse> show(HttpStatusCode status, WorkbenchPage page) {
        return ServerResponse.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(Messages.told())
                .bodyValue(renderer.render(page));
    }

    /// A part of a page, which leaves a message for the page to tell.
    Mono<ServerResponse> showPart(WorkbenchPage part) {
        return ServerResponse.ok()
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyValue(renderer.render(part));
    }

    /// After an act: the page that shows what it came to (303).
    ///
    /// @param message name of a text `done.…`
    static Mono<ServerResponse> seeOther(String path, String message) {
        return seeOther(path, List.of(Messages.telling(message)));
    }

    static Mono<ServerResponse> seeOther(String path, Collection<ResponseCookie> cookies) {
        return ServerResponse.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookies(all -> cookies.forEach(cookie -> all.add(cookie.getName(), cookie)))
                .build();
    }

    /// Answers what the API refuses, where it is not about a form, with a page.
    Mono<ServerResponse> explaining(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return Mono.defer(() -> next.handle(request))
                .onErrorResume(
                        ApiRefusal.class,
                        refused -> visit(request)
                                .flatMap(visit ->
                                        show(HttpStatusCode.valueOf(refused.status()), explanation(visit, refused))));
    }

    private static Sheet explanation(Visit visit, ApiRefusal refused) {
        var heading = visit.words().sayOr("refused." + refused.status(), visit.say("refused.other"));
        var detail = refused.detail().isEmpty() ? visit.say("refused.explained") : refused.detail();
        return new Sheet(
                visit.bench(heading, ""),
                heading,
                null,
                null,
                List.of(Section.bare(
                        "refused",
                        Note.of(Tone.BAD, detail),
                        Links.of(new Anchor(visit.say("refused.back"), Places.ROOT)))),
                List.of());
    }
}
