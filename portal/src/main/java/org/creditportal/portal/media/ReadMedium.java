package org.creditportal.portal.media;

import java.util.List;
import java.util.regex.Pattern;
import org.creditportal.cms.publication.MediaBytes;
import org.creditportal.cms.publication.PublishedMedia;
import org.creditportal.cms.publication.ShownMedium;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Says whether readers may have a medium now: exactly while one of the editions that show or offer it is public.
@Component
final class ReadMedium {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final EdgeWatch edges;
    private final PublishedMedia media;
    private final MediaBytes bytes;

    ReadMedium(EdgeWatch edges, PublishedMedia media, MediaBytes bytes) {
        this.edges = edges;
        this.media = media;
        this.bytes = bytes;
    }

    /// @param medium under the name that was asked for, or else the one to ask for
    /// @param size of what is under the hash, in bytes
    record Read(String hash, ShownMedium medium, long size) {}

    /// @throws ReaderProblem 404 or 410
    Mono<Read> read(String hash, String name) {
        if (!HASH.matcher(hash).matches()) {
            return Mono.error(ReaderProblem::notFound);
        }
        return edges.moment()
                .flatMap(
                        moment -> media.uses(hash, moment.at()).collectList().map(uses -> admitted(uses, name, moment)))
                .flatMap(medium -> bytes.size(hash).map(size -> new Read(hash, medium, size)))
                .switchIfEmpty(Mono.error(ReaderProblem::notFound));
    }

    /// The one of that name, or the newest.
    private static ShownMedium admitted(List<ShownMedium> uses, String name, Moment moment) {
        var visible =
                uses.stream().filter(medium -> medium.isVisible(moment.at())).toList();
        if (!visible.isEmpty()) {
            return visible.stream()
                    .filter(medium -> medium.name().equals(name))
                    .findFirst()
                    .orElseGet(visible::getFirst);
        }
        throw uses.stream().anyMatch(medium -> medium.isOver(moment.at()))
                ? ReaderProblem.gone()
                : ReaderProblem.notFound();
    }
}
