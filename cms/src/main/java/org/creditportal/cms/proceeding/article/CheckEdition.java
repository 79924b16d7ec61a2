package org.creditportal.cms.proceeding.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.OwnPage;
import org.creditportal.cms.article.Readiness;
import org.creditportal.cms.article.References;
import org.creditportal.cms.listing.ListEntries;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.vocabulary.article.Fault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Says what is in the way of an edition: what it lacks, numbers of persons, pages and pictures that are
/// not there, and names of listed subjects that may only be referred to (mechanism 11).
public final class CheckEdition {

    private final References references;
    private final ListEntries entries;
    private final MediaFindings findings;

    public CheckEdition(References references, ListEntries entries, MediaFindings findings) {
        this.references = references;
        this.entries = entries;
        this.findings = findings;
    }

    /// @param at from when readers are to see it
    /// @return empty if nothing is in the way
    public Mono<List<Fault>> check(Article article, Edition edition, Instant at) {
        var contents = edition.contents();
        var department = article.department();
        return Flux.concat(
                        Flux.fromIterable(Readiness.faults(edition.manuscript())),
                        references
                                .missingMedia(department, contents.media())
                                .map(id -> new Fault("media", "媒体库里没有本部门的文件 " + id + "。")),
                        undecided(contents.media()),
                        references
                                .missingArticles(department, contents.fields().articles())
                                .map(id -> new Fault("fields", "引用的文章不存在：" + id + "。")),
                        references
                                .hiddenEntries(contents.fields().entries(), at)
                                .map(id -> new Fault("fields", "引用的名单记录届时不在公示：" + id + "。")),
                        brokenLinks(article, edition, at),
                        names(edition))
                .collectList();
    }

    /// @param act that is meant to be done, in words
    /// @throws Refusal naming all that is in the way
    static void demandNone(List<Fault> faults, String act) {
        if (!faults.isEmpty()) {
            throw new Refusal.NotPossibleNow("还不能" + act + "："
                    + faults.stream().map(Fault::message).distinct().collect(Collectors.joining(" ")));
        }
    }

    /// What was found in pictures and documents is decided where they are kept.
    private Flux<Fault> undecided(Collection<UUID> media) {
        return findings.open(media)
                .map(finding -> new Fault(
                        "media",
                        "文件 %s 中的%s“%s”须遮盖或说明依据，请到媒体库办理。"
                                .formatted(
                                        finding.medium(),
                                        finding.found().kind().label(),
                                        finding.found().excerpt())));
    }

    /// A page may link to itself.
    private Flux<Fault> brokenLinks(Article article, Edition edition, Instant at) {
        var own = "/articles/" + article.slug();
        var links = edition.contents().ownLinks().stream()
                .filter(link -> !link.equals(own) && !link.startsWith(own + "#"))
                .toList();
        return references.broken(links, at).map(path -> new Fault("body", "链接打不开：" + path + "。"));
    }

    /// The name appears with the entry's window and goes with it.
    private Flux<Fault> names(Edition edition) {
        var entriesOf = referredEntries(edition);
        var text = edition.contents().wholeText();
        return entriesOf.isEmpty()
                ? Flux.empty()
                : entries.active(entriesOf)
                        .filter(entry -> text.contains(entry.subject().name()))
                        .map(entry -> new Fault("body", "文中不能写出所引用名单主体的名称：名称随记录的公示期显示，到期即不再显示。"));
    }

    private static Collection<UUID> referredEntries(Edition edition) {
        var linked = edition.contents().ownLinks().stream()
                .flatMap(link -> OwnPage.of(link).stream())
                .filter(page -> page.section().equals("entries"))
                .flatMap(page -> page.id().stream());
        return Stream.concat(edition.contents().fields().entries().stream(), linked)
                .distinct()
                .toList();
    }
}
