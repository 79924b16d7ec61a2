package org.creditportal.portal.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.Manuscript;
import org.creditportal.cms.article.Readiness;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.PolicyFields;
import org.creditportal.cms.vocabulary.article.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("D1–D9, A6: the articles of the demonstration")
class DemonstrationArticleTests {

    private static final UUID SOMEBODY = new UUID(0, 1);

    @ParameterizedTest
    @EnumSource(ArticleKind.class)
    void areTwoOfEachKindAtLeast(ArticleKind kind) {
        assertThat(DemonstrationArticle.all())
                .filteredOn(article -> kind(article) == kind)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("each can be signed as it is, by a department that has a head")
    void areReadyToBeSigned(DemonstrationArticle article) {
        assertThat(Slug.parse(article.slug())).isPresent();
        assertThat(Recognition.departments()).contains(article.department());
        assertThat(faults(1, contents(kind(article), article.article()))).isEmpty();
        var next = article.next();
        if (next != null) {
            assertThat(faults(2, contents(kind(article), next))).isEmpty();
        }
    }

    @Test
    @DisplayName("D5: one policy has dates that are odd and are not mended")
    void showOddDates() {
        assertThat(DemonstrationArticle.all().stream()
                        .filter(article -> kind(article) == ArticleKind.POLICY)
                        .map(article ->
                                contents(ArticleKind.POLICY, article.article()).fields())
                        .map(PolicyFields.class::cast)
                        .filter(policy -> !policy.oddities().isEmpty()))
                .singleElement()
                .satisfies(policy -> assertThat(policy.printedOn()).isBefore(policy.writtenOn()));
    }

    @Test
    void showEveryWayAnArticleCanGo() {
        var all = DemonstrationArticle.all();

        assertThat(all).extracting(DemonstrationArticle::slug).doesNotHaveDuplicates();
        assertThat(all).anyMatch(article -> article.next() != null);
        assertThat(all).anyMatch(article -> article.signature() != null);
        assertThat(all)
                .anySatisfy(article ->
                        assertThat(String.valueOf(article.withdrawal())).contains("retracted"));
    }

    static List<DemonstrationArticle> all() {
        return DemonstrationArticle.all();
    }

    private static ArticleKind kind(DemonstrationArticle article) {
        return ArticleKind.of(article.article().path("kind").asString()).orElseThrow();
    }

    private static Contents contents(ArticleKind kind, JsonNode article) {
        var text = article.toString()
                .replaceAll("\\{id:[a-z0-9-]+}", UUID.randomUUID().toString());
        var written = (ObjectNode) new JsonMapper().readTree(text);
        written.remove(Set.of("kind", "slug"));
        return ContentsJson.read(kind, written);
    }

    private static List<Object> faults(int number, Contents contents) {
        return new ArrayList<>(
                Readiness.faults(new Manuscript(SOMEBODY, number, contents, SOMEBODY, SOMEBODY, List.of())));
    }
}
