package org.creditportal.templates.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.creditportal.templates.StaticFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every page of the workbench, whatever is on it.
class WorkbenchRulesTests {

    private static final StaticFiles FILES = StaticFiles.load();
    private static final WorkbenchRenderer RENDERER = new WorkbenchRenderer(FILES);

    static Iterable<WorkbenchPage> pages() {
        return SampleBenches.all().values();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(WorkbenchPage page) {
        var parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(html(page), "https://example.org/");
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsOneScriptOfOurOwnAndNothingInline(WorkbenchPage page) {
        var document = parsed(page);
        assertThat(document.select("script").eachAttr("src"))
                .containsExactly(FILES.script().path());
        assertThat(document.select("script").text()).isEmpty();
        assertThat(document.select("style, [style]")).isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.startsWith("hx-on"));
        assertThat(document.select("meta[name=htmx-config]").attr("content"))
                .contains("\"allowEval\":false", "\"includeIndicatorStyles\":false", "\"selfRequestsOnly\":true");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneMainHeadingAndALanguageAndIsKeptByNoRobot(WorkbenchPage page) {
        var document = parsed(page);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("html").attr("lang")).isIn("zh-CN", "en");
        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(document.select("a[href=#main]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabelAndSaysWhatIsWrongWithIt(WorkbenchPage page) {
        var document = parsed(page);
        var fields = document.select("input:not([type=hidden]), textarea, select");
        assertThat(fields)
                .allMatch(field ->
                        document.select("label[for=%s]".formatted(field.id())).hasText());
        assertThat(document.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("img:not([alt]), svg:not([aria-hidden]):not([aria-label])"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndLinksSayWhereTheyLead(WorkbenchPage page) {
        var document = parsed(page);
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select("[accesskey]").eachAttr("accesskey")).doesNotHaveDuplicates();
        assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("a"))
                .allMatch(link -> !link.attr("href").isBlank())
                .allMatch(Element::hasText);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFormThatChangesSomethingCarriesItsTokenAndItsKey(WorkbenchPage page) {
        assertThat(parsed(page).select("form[method=post]"))
                .allMatch(form -> form.select("[name=_csrf]").val().equals("token"));
        assertThat(parsed(page).select("form.form"))
                .allMatch(form -> form.select("[name=_key]").val().equals("key"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void neverRepeatsAPassword(WorkbenchPage page) {
        assertThat(parsed(page).select("input[type=password], input[autocomplete=one-time-code]"))
                .noneMatch(field -> field.hasAttr("value"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockIsShown(Class<? extends Block> kind) {
        var section = parsed(SampleBenches.sheet(Language.CHINESE, true)).select("main section:has(> h2)").stream()
                .filter(part -> Map.of(Form.class, "可以办理")
                        .getOrDefault(kind, kind.getSimpleName())
                        .equals(part.select("h2").text()))
                .toList();
        assertThat(section).hasSize(1);
        assertThat(section.getFirst().childrenSize()).isGreaterThan(1);
    }

    static Iterable<Class<? extends Block>> blocks() {
        return Arrays.stream(Block.class.getPermittedSubclasses())
                .<Class<? extends Block>>map(kind -> kind.asSubclass(Block.class))
                .filter(kind -> kind != Filters.class)
                .toList();
    }

    private static String html(WorkbenchPage page) {
        return new String(RENDERER.render(page), UTF_8);
    }

    private static Document parsed(WorkbenchPage page) {
        return Jsoup.parse(html(page));
    }
}
