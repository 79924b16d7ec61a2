package org.creditportal.portal.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.publication.EditionNote;
import org.creditportal.cms.publication.PreviewArticles;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.portal.web.EdgeWatch;
import org.creditportal.portal.web.MediaLinks;
import org.creditportal.portal.web.Moment;
import org.creditportal.portal.web.ReadAround;
import org.creditportal.portal.web.ReaderProblem;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Opens an edition that is not published, for who has a signed link. Pictures that no published edition shows are
/// asked of the departments' API, and so are seen only by who is signed in.
@Component
final class OpenPreview {

    private final EdgeWatch edges;
    private final PreviewArticles previews;
    private final ReadAround readAround;

    OpenPreview(EdgeWatch edges, PreviewArticles previews, ReadAround readAround) {
        this.edges = edges;
        this.previews = previews;
        this.readAround = readAround;
    }

    /// @throws ReaderProblem 404 for a token that is not ours or is over
    Mono<Found.Read> open(String token) {
        return edges.moment()
                .flatMap(moment -> previews.open(token)
                        .switchIfEmpty(Mono.error(ReaderProblem::notFound))
                        .flatMap(article -> gather(article, moment)));
    }

    /// What an edition shows that is not published, and not even kept.
    Mono<Found.Read> gather(PublishedArticle article) {
        return edges.moment().flatMap(moment -> gather(article, moment));
    }

    private Mono<Found.Read> gather(PublishedArticle article, Moment moment) {
        var note = new EditionNote(article.edition(), moment.at(), article.changeNote());
        return readAround
                .read(List.of(article), moment.at())
                .map(around -> around.withUnpublished(article.id(), media(article)))
                .map(around -> new Found.Read(moment, article, null, false, List.of(note), around, List.of()));
    }

    private static List<UUID> media(PublishedArticle article) {
        return Stream.of(
                        article.fields().media().stream(),
                        article.attachments().stream().map(Attachment::media),
                        MediaLinks.mentioned(article.body()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
