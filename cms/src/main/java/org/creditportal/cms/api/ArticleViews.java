package org.creditportal.cms.api;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.article.Comparison;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.Edition;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Unsigned;
import org.creditportal.cms.article.FoundNumber;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.article.PersonalNumbers;
import org.creditportal.cms.proceeding.article.CheckEdition;
import org.creditportal.cms.vocabulary.article.Fault;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Articles as their department sees them. No answer says a citizen identity number: what stands masked
/// here is masked for readers too.
record ArticleViews(CheckEdition checkEdition, Clock clock) {

    private static final JsonMapper JSON = new JsonMapper();

    /// A number of a person as it has to be settled.
    ///
    /// @param state `open` or `justified`
    record FindingView(
            String finding, String part, String kind, String label, String excerpt, String state, boolean maskable) {}

    /// Everything about an article, and what is in the way of its newest edition.
    Mono<ObjectNode> of(Article article) {
        var edition = article.newest();
        var checked = edition instanceof Unsigned || edition instanceof Held
                ? checkEdition.check(article, edition, clock.instant())
                : Mono.just(List.<Fault>of());
        return checked.map(faults -> view(article, faults));
    }

    private ObjectNode view(Article article, List<Fault> problems) {
        var now = clock.instant();
        var newest = article.newest();
        var view = JSON.createObjectNode()
                .put("id", article.id().toString())
                .put("slug", article.slug().value())
                .put("kind", article.kind().code())
                .put("department", article.department().name())
                .put("region", article.region())
                .put("version", article.version())
                .put("edition", newest.number())
                .put("state", article.stateAt(newest, now));
        view.setAll(contents(newest.contents()));
        view.set("findings", JSON.valueToTree(findings(newest.manuscript())));
        view.set("problems", JSON.valueToTree(problems));
        view.set("oddities", JSON.valueToTree(newest.contents().fields().oddities()));
        view.set(
                "editions",
                JSON.valueToTree(article.editions().stream()
                        .map(edition -> EditionView.of(article, edition, now))
                        .toList()));
        view.set(
                "acts",
                JSON.valueToTree(
                        article.possibleActs(now).stream().map(ArticleAct::code).toList()));
        view.set("links", JSON.valueToTree(Map.of("public", "/articles/" + article.slug())));
        return view;
    }

    /// One edition with what it says.
    ObjectNode edition(Article article, Edition edition) {
        ObjectNode view = JSON.valueToTree(EditionView.of(article, edition, clock.instant()));
        view.setAll(contents(edition.contents()));
        view.set("findings", JSON.valueToTree(findings(edition.manuscript())));
        view.set("justifications", JSON.valueToTree(edition.manuscript().justifications()));
        return view;
    }

    /// What an edition says, with its body also as readers see it.
    ObjectNode contents(Contents contents) {
        var open = PersonalNumbers.withoutIdentities(contents);
        var node = ContentsJson.write(open);
        if (node.get("body") instanceof ObjectNode body) {
            body.put("html", open.body().html().value());
        }
        return node;
    }

    Comparison comparison(Edition from, Edition to) {
        return Comparison.of(
                PersonalNumbers.withoutIdentities(from.contents()), PersonalNumbers.withoutIdentities(to.contents()));
    }

    private static List<FindingView> findings(Manuscript manuscript) {
        return PersonalNumbers.in(manuscript.contents()).stream()
                .map(number -> finding(number, manuscript))
                .toList();
    }

    private static FindingView finding(FoundNumber number, Manuscript manuscript) {
        var finding = number.finding();
        return new FindingView(
                number.key(),
                number.part(),
                finding.kind().code(),
                finding.kind().label(),
                finding.excerpt(),
                manuscript.isJustified(number.key()) ? "justified" : "open",
                number.isMaskable());
    }
}
