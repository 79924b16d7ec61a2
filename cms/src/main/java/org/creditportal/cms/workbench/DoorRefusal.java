package org.creditportal.cms.workbench;

import java.util.List;
import org.creditportal.cms.access.RefusalPage;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Door;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Tone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// Shows somebody who was turned away at the door what is wrong, and the way back.
final class DoorRefusal implements RefusalPage {

    private final Pages pages;

    DoorRefusal(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> show(ServerWebExchange exchange, HttpStatus status, String detail) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().setContentType(MediaType.parseMediaType("text/html;charset=UTF-8"));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(pages.render(page(exchange, status, detail)))));
    }

    private Door page(ServerWebExchange exchange, HttpStatus status, String detail) {
        var request = exchange.getRequest();
        var words = Languages.words(request.getCookies());
        var heading = words.sayOr("refused." + status.value(), words.say("refused.other"));
        return new Door(
                pages.outside(request.getURI(), words, heading, null),
                heading,
                words.say("refused.lead"),
                List.<Block>of(
                        Note.of(Tone.BAD, detail), Links.of(new Anchor(words.say("refused.back"), Places.ROOT))));
    }
}
