package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Language;
import org.creditportal.templates.workbench.Tone;
import org.creditportal.templates.workbench.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/// What is typed becomes what the API reads.
class TypedTests {

    private static final Words WORDS = Words.in(Language.CHINESE);

    @Test
    void leavesOutWhatIsEmptyAndNestsWhatHasADot() {
        var typed = typed(Map.of("subject.name", " 虚构企业 ", "subject.uscc", "", "reason", "第一行\r\n第二行"));
        var asks = List.of(Ask.line("subject.name"), Ask.line("subject.uscc").optional(), Ask.text("reason"));
        assertThat(typed.body(asks).toString()).isEqualTo("{\"subject\":{\"name\":\"虚构企业\"},\"reason\":\"第一行\\n第二行\"}");
    }

    @Test
    void sendsNumbersFlagsIdsAndInstantsAsTheApiReadsThem() {
        var typed = typed(Map.of(
                "workingDays",
                "20",
                "upheld",
                "true",
                "entries",
                "/workbench/entries/a\nb， c",
                "from",
                "2026-03-01T09:00"));
        var asks = List.of(
                Ask.number("workingDays"),
                Ask.flag("upheld", List.of(new Ask.Choice("true", "是"))),
                Ask.ids("entries"),
                Ask.minute("from"));
        assertThat(typed.body(asks).toString())
                .isEqualTo("{\"workingDays\":20,\"upheld\":true,\"entries\":[\"a\",\"b\",\"c\"],"
                        + "\"from\":\"2026-03-01T01:00:00Z\"}");
    }

    @Test
    @DisplayName("D4: things with parts are sent in their order, without those that are empty or lack what they need")
    void sendsThingsWithTheirParts() {
        var id = "0190aaaa-0000-7000-8000-000000000001";
        var asks = List.of(
                Ask.id("forms.0.media").in(new Ask.Part("forms", 0)),
                Ask.line("forms.0.title").optional().in(new Ask.Part("forms", 0)),
                Ask.id("forms.1.media").in(new Ask.Part("forms", 1)),
                Ask.line("forms.1.title").optional().in(new Ask.Part("forms", 1)),
                Ask.id("fields.portrait.media").in(new Ask.Part("fields.portrait", Ask.Part.ONLY)));
        var typed = typed(Map.of(
                "forms.0.title", "没有文件", "forms.1.media", "/workbench/media/" + id, "fields.portrait.media", id));
        assertThat(typed.body(asks).toString())
                .isEqualTo("{\"forms\":[{\"media\":\"%1$s\"}],\"fields\":{\"portrait\":{\"media\":\"%1$s\"}}}"
                        .formatted(id));
        assertThat(Attempt.of(new FormSketch("x", "", asks, Tone.PLAIN), typed, WORDS)
                        .problems())
                .containsOnlyKeys("forms.0.media");
        assertThat(typed.rows("forms")).isEqualTo(2);
        assertThat(typed.rows("steps")).isZero();
    }

    @Test
    void sendsAPasswordAsItWasTypedAndCarriesWhatIsHidden() {
        var typed = typed(Map.of("password", " with spaces ", "next", "/workbench"));
        var asks = List.of(Ask.secret("password", Kind.PASSWORD), Ask.hidden("next", "/workbench"));
        assertThat(typed.body(asks).toString()).isEqualTo("{\"password\":\" with spaces \"}");
    }

    @Test
    void saysWhatIsMissingOrCannotBe() {
        var sketch = FormSketch.of(
                "x",
                Ask.line("title"),
                Ask.day("on").optional(),
                Ask.number("workingDays").optional(),
                Ask.choice("list", List.of(new Ask.Choice("red", "红名单"))));
        var attempt = Attempt.of(
                sketch, typed(Map.of("on", "2026-02-30", "workingDays", "-1", "list", "blue", "title", " ")), WORDS);
        assertThat(attempt.problems().keySet()).containsExactly("title", "on", "workingDays", "list");
        assertThat(attempt.status()).isEqualTo(422);
        assertThat(Attempt.of(sketch, typed(Map.of("title", "x", "list", "red")), WORDS)
                        .isRefused())
                .isFalse();
    }

    @Test
    void putsWhatTheApiSaysBesideTheFieldThatItNames() {
        var sketch = FormSketch.of("decision", Ask.day("on"), Ask.line("decisionNumber"));
        var refused = new ApiRefusal(400, "请求正文缺少 decisionNumber。");
        var attempt = Attempt.of(sketch, typed(Map.of("on", "2026-01-01")), refused, WORDS);
        assertThat(attempt.problems()).containsExactly(Map.entry("decisionNumber", "请求正文缺少 决定文书号。"));
        var conflict = Attempt.of(sketch, typed(Map.of()), new ApiRefusal(409, "现在可以：exit。"), WORDS);
        assertThat(conflict.problems()).isEmpty();
        assertThat(conflict.problem()).isEqualTo("现在可以：exit。");
    }

    private static Typed typed(Map<String, String> values) {
        var form = new LinkedMultiValueMap<String, String>();
        values.forEach(form::add);
        return new Typed(form);
    }
}
