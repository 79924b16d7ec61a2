package org.creditportal.cms.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.CaseFields;
import org.creditportal.cms.vocabulary.article.CaseType;
import org.creditportal.cms.vocabulary.article.GuideFields;
import org.creditportal.cms.vocabulary.article.StandardFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("D1–D9, A6: what editions say, as JSON")
class ContentsJsonTests {

    @ParameterizedTest
    @EnumSource(ArticleKind.class)
    @DisplayName("what is missing is empty, for each of the nine kinds")
    void readsWhatLacksEverything(ArticleKind kind) {
        var contents = ContentsJson.read(kind, json("{\"title\":\"题\"}"));

        assertThat(contents.title()).isEqualTo("题");
        assertThat(contents.summary()).isEmpty();
        assertThat(contents.body()).isEqualTo(Body.EMPTY);
        assertThat(contents.fields().kind()).isEqualTo(kind);
        assertThat(contents.changeNote()).isNull();
        assertThat(ContentsJson.read(kind, ContentsJson.write(contents))).isEqualTo(contents);
    }

    @Test
    void writesCodesAsEverywhere() {
        var entry = UUID.randomUUID();
        var fields = new CaseFields(CaseType.JOINT_PUNISHMENT, "税收", "虚构依据", "", List.of(entry));
        var contents = new Contents("题", "", Body.EMPTY, List.of(), fields, null);

        var written = ContentsJson.write(contents);

        assertThat(written.path("fields").path("type").asString()).isEqualTo("joint-punishment");
        assertThat(ContentsJson.read(ArticleKind.CASE, written)).isEqualTo(contents);
    }

    @Test
    void readsNestedFields() {
        var read = ContentsJson.read(ArticleKind.GUIDE, json("""
            {"fields":{"lists":["black"],"steps":[{"title":"申请"}],"materials":["申请书"]}}\
            """));

        assertThat(read.fields())
                .isEqualTo(new GuideFields(
                        List.of(ListKind.BLACK),
                        List.of(new GuideFields.Step("申请", "")),
                        List.of("申请书"),
                        List.of(),
                        ""));
        assertThat(ContentsJson.read(ArticleKind.STANDARD, json("{\"fields\":{\"list\":\"red\",\"filed\":true}}"))
                        .fields())
                .isInstanceOfSatisfying(
                        StandardFields.class,
                        standard -> assertThat(standard.filed()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\":1}",
                "{\"title\":3}",
                "{\"fields\":{\"colour\":\"\"}}",
                "{\"fields\":{\"steps\":[{\"name\":\"x\"}]}}",
                "{\"fields\":{\"lists\":[\"blue\"]}}",
                "{\"fields\":{\"lists\":[null]}}",
                "{\"fields\":{\"lists\":\"black\"}}",
                "{\"fields\":{\"forms\":[{\"title\":\"表\"}]}}",
                "{\"attachments\":[{\"title\":\"表\"}]}",
                "{\"attachments\":[{\"media\":\"x\",\"title\":\"表\"}]}",
                "{\"body\":{\"format\":\"word\",\"source\":\"\"}}",
                "{\"body\":\"x\"}",
                "[]"
            })
    void refusesWhatIsUnknownOrWrong(String wrong) {
        assertThatThrownBy(() -> ContentsJson.read(ArticleKind.GUIDE, json(wrong)))
                .isInstanceOf(MalformedException.class);
    }

    @Test
    void namesTheMemberThatIsWrongAndNotItsValue() {
        assertThatThrownBy(() -> ContentsJson.read(
                        ArticleKind.POLICY, json("{\"fields\":{\"writtenOn\":\"11010119900307123X\"}}")))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        wrong -> assertThat(wrong.member()).isEqualTo("fields.writtenOn"))
                .hasMessageNotContaining("1101");
    }

    @Test
    @DisplayName("a line of an export is read back the same; what was signed comes in as a draft")
    void readsBackWhatItExports() {
        var article = SampleArticle.article(
                SampleArticle.signed(1, SampleArticle.NOON, null), SampleArticle.signed(2, SampleArticle.NOON, null));

        var read = ArticleLine.read(ArticleLine.write(article), SampleArticle.HEAD);

        assertThat(ArticleLine.areSame(article, read)).isTrue();
        assertThat(read.edition(1)).containsInstanceOf(Archived.class);
        assertThat(read.edition(2)).containsInstanceOf(Draft.class);
        assertThat(ArticleLine.write(ArticleLine.read(ArticleLine.write(read), SampleArticle.DRAFTER)))
                .isEqualTo(ArticleLine.write(read));
        assertThat(ArticleLine.areSame(article, read.with(SampleArticle.draft(3))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[1]", "{\"id\":1,\"kind\":\"news\",\"editions\":[{}]}"})
    void refusesLinesThatAreNoArticle(String line) {
        assertThatThrownBy(() -> ArticleLine.read(line, SampleArticle.HEAD)).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("D5: odd dates are warned of and stand in nobody's way")
    void warnsOfOddDates() {
        assertThat(SampleArticle.policy().oddities())
                .singleElement()
                .satisfies(odd -> assertThat(odd.field()).isEqualTo("printedOn"));
        assertThat(SampleArticle.policy().faults()).isEmpty();
    }

    @Test
    void comparesFieldByFieldAndLineByLine() {
        var from = SampleArticle.contents("第一行\n\n第二行\n\n第三行");
        var to = new Contents(
                "新题",
                from.summary(),
                new Body(Body.Format.MARKDOWN, "第一行\n\n改过的行\n\n第三行"),
                List.of(),
                from.fields(),
                "改");

        var comparison = Comparison.of(from, to);

        assertThat(comparison.fields()).extracting(Comparison.Field::field).containsExactly("title", "changeNote");
        assertThat(comparison.body())
                .filteredOn(line -> !line.change().equals("same"))
                .containsExactly(new Comparison.Line("removed", "第二行"), new Comparison.Line("added", "改过的行"));
        assertThat(comparison.body()).hasSize(6);
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
