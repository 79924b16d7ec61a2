package org.creditportal.cms.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An article with all its editions as one line of a file: what is exported here is imported elsewhere.
/// Citizens' numbers are masked in it.
public final class ArticleLine {

    private ArticleLine() {}

    public static String write(Article article) {
        return node(article).toString();
    }

    /// @param by account that imports, who then is its drafter
    /// @return the article as it is kept: nothing is published by an import, the newest edition is a draft
    /// @throws MalformedException naming the member that is wrong
    public static Article read(String line, UUID by) {
        var node = parse(line);
        var kind = ArticleKind.of(text(node, "kind")).orElseThrow(() -> new MalformedException("kind"));
        var editions = new ArrayList<Manuscript>();
        node.path("editions").forEach(edition -> editions.add(manuscript(kind, edition, by)));
        if (editions.isEmpty()) {
            throw new MalformedException("editions");
        }
        return new Article(
                id(node),
                Slug.parse(text(node, "slug")).orElseThrow(() -> new MalformedException("slug")),
                kind,
                new Department(text(node, "department")),
                text(node, "region"),
                1,
                states(editions));
    }

    /// Whether both say the same under the same names, whatever became of them.
    public static boolean areSame(Article one, Article other) {
        return withoutStates(one).equals(withoutStates(other));
    }

    private static ObjectNode withoutStates(Article article) {
        var node = node(article);
        node.path("editions").forEach(edition -> ((ObjectNode) edition).remove("state"));
        return node;
    }

    private static ObjectNode node(Article article) {
        var node = StrictJson.MAPPER.createObjectNode();
        node.put("id", article.id().toString())
                .put("slug", article.slug().value())
                .put("kind", article.kind().code())
                .put("department", article.department().name())
                .put("region", article.region());
        var editions = node.putArray("editions");
        article.editions().forEach(edition -> editions.add(node(edition)));
        return node;
    }

    private static ObjectNode node(Edition edition) {
        var node = StrictJson.MAPPER.createObjectNode();
        node.put("id", edition.id().toString()).put("number", edition.number()).put("state", edition.state());
        node.setAll(ContentsJson.write(PersonalNumbers.withoutIdentities(edition.contents())));
        node.set(
                "justifications",
                StrictJson.MAPPER.valueToTree(edition.manuscript().justifications()));
        return node;
    }

    private static Manuscript manuscript(ArticleKind kind, JsonNode edition, UUID by) {
        if (!(edition.deepCopy() instanceof ObjectNode contents)) {
            throw new MalformedException("editions");
        }
        var number = contents.path("number").asInt(0);
        if (number < 1) {
            throw new MalformedException("number");
        }
        var justifications = StrictJson.read(contents.path("justifications"), Justification[].class);
        contents.remove(List.of("id", "number", "state", "justifications"));
        return new Manuscript(
                id(edition),
                number,
                ContentsJson.read(kind, contents),
                by,
                by,
                Optional.ofNullable(justifications).map(List::of).orElse(List.of()));
    }

    private static List<Edition> states(List<Manuscript> manuscripts) {
        var newest = manuscripts.stream().mapToInt(Manuscript::number).max().orElseThrow();
        if (manuscripts.stream().mapToInt(Manuscript::number).distinct().count() < manuscripts.size()) {
            throw new MalformedException("number");
        }
        return manuscripts.stream()
                .<Edition>map(
                        manuscript -> manuscript.number() == newest ? new Draft(manuscript) : new Archived(manuscript))
                .toList();
    }

    private static JsonNode parse(String line) {
        try {
            return StrictJson.MAPPER.readTree(line);
        } catch (JacksonException wrong) {
            throw new MalformedException("");
        }
    }

    private static UUID id(JsonNode node) {
        try {
            return UUID.fromString(text(node, "id"));
        } catch (IllegalArgumentException none) {
            throw new MalformedException("id");
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
