package org.creditportal.cms.proceeding.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.proceeding.article.ArticleDesk.Done;
import org.creditportal.cms.publication.EntryPublications;
import org.creditportal.cms.schedule.Job;
import org.creditportal.cms.vocabulary.article.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Looks again at editions that are about to begin, and holds those that are not right any more. It
/// decides nothing about what is seen: where it does not run, what was signed holds.
public final class HoldEditions implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(HoldEditions.class);
    private static final Duration AHEAD = Duration.ofMinutes(10);

    /// Each is looked at a few times before it begins.
    private static final Duration AGAIN = Duration.ofMinutes(2);

    /// A beginning that is nearer than that is left alone: it could not be moved in time.
    private static final Duration TOO_LATE = Duration.ofSeconds(3);

    private static final int MOST = 20;

    private final ArticleDesk desk;
    private final CheckEdition checkEdition;
    private final EntryPublications publications;

    public HoldEditions(ArticleDesk desk, CheckEdition checkEdition, EntryPublications publications) {
        this.desk = desk;
        this.checkEdition = checkEdition;
        this.publications = publications;
    }

    @Override
    public String name() {
        return "article-recheck";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Mono<Integer> step() {
        var now = desk.clock().instant();
        return desk.articles()
                .beginning(now.plus(TOO_LATE), now.plus(AHEAD), now.minus(AGAIN), MOST)
                .collectList()
                .flatMap(articles -> Flux.fromIterable(articles)
                        .concatMap(this::look)
                        .then(desk.articles().noteChecked(articles, now))
                        .thenReturn(articles.size()));
    }

    private Mono<Void> look(UUID id) {
        return desk.articles()
                .find(id)
                .flatMap(article -> Mono.justOrEmpty(article.effective())
                        .flatMap(edition -> checkEdition
                                .check(article, edition, edition.plan().from())
                                .filter(faults -> !faults.isEmpty())
                                .flatMap(faults -> hold(id, edition, faults))));
    }

    private Mono<Void> hold(UUID id, Effective edition, List<Fault> faults) {
        return desk.byItself(
                id,
                "hold",
                article -> publications
                        .guard()
                        .filter(edge -> isStillToCome(article, edition, edge))
                        .map(edge -> new Done(article.with(edition.held(faults)), edge, note(edition, faults)))
                        .doOnNext(done -> LOG.warn(
                                "Edition {} of article {} is held: {} things are in its way",
                                edition.number(),
                                id,
                                faults.size())));
    }

    private static boolean isStillToCome(Article article, Effective edition, Instant edge) {
        return article.effective().filter(edition::equals).isPresent()
                && !edition.plan().from().isBefore(edge);
    }

    private static Map<String, Object> note(Effective edition, List<Fault> faults) {
        return Map.of(
                "edition",
                edition.number(),
                "faults",
                faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
    }
}
