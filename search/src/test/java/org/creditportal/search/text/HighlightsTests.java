package org.creditportal.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTests {

    @Property
    void changesNothingButMarkAndEscape(
            @ForAll @StringLength(max = 12) @Chars({'虚', '構', '行', 'A', '1', ' ', '<', '&', '"', '\''}) String name,
            @ForAll @StringLength(max = 3) @Chars({'虛', '构', 'ａ', 'x', '1', ' ', '<', '&'}) String typed) {
        Highlights.mark(name, QueryText.parse(typed))
                .ifPresent(html -> assertThat(plain(html)).isEqualTo(name));
    }

    @Property
    void marksExactlyWhatANameMatches(
            @ForAll @StringLength(max = 8) @Chars({'虚', '構', '行', 'A', '1', ' ', '('}) String name,
            @ForAll @StringLength(min = 1, max = 3) @Chars({'虛', '构', 'ａ', 'x', 'g', '1', '（'}) String typed) {
        var query = QueryText.parse(typed);
        assertThat(Highlights.mark(name, query).isPresent())
                .isEqualTo(query.matches(SearchableText.of(name, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "虛構鋼鐵（集團）, 虚构 集团, <mark>虛構</mark>鋼鐵（<mark>集團</mark>）",
        "虚构虚构, 虚构, <mark>虚构虚构</mark>",
        "虚构钢铁, 构钢 钢铁, 虚<mark>构钢铁</mark>",
        "甲<b>&\", b>, 甲&lt;<mark>b&gt;</mark>&amp;&quot;",
        "虚 构 甲, 虚构, <mark>虚 构</mark> 甲",
        "虚构钢铁, goug, 虚<mark>构钢</mark>铁",
        "虚构钢铁, gt, 虚构<mark>钢铁</mark>",
        "虚(构)钢, xg, <mark>虚(构</mark>)钢",
        "甲gt公司, gt, 甲<mark>gt</mark>公司"
    })
    void marksWhatMatched(String name, String typed, String html) {
        assertThat(Highlights.mark(name, QueryText.parse(typed))).contains(html);
    }

    @Test
    void marksNothingWhereNothingMatched() {
        assertThat(Highlights.mark("虚构钢铁", QueryText.parse("食品"))).isEmpty();
        assertThat(Highlights.mark("虚构钢铁", QueryText.parse(" "))).isEmpty();
        assertThat(Highlights.markPrefix("91990100MA", QueryText.parse("0100"))).isEmpty();
    }

    @Test
    void marksTheBeginningOfACode() {
        assertThat(Highlights.markPrefix("91990100MA", QueryText.parse("虚构 91990100m")))
                .contains("<mark>91990100M</mark>A");
    }

    private static String plain(String html) {
        return html.replaceAll("</?mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
