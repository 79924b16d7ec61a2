package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArticleContentTests {

    private static final PageRenderer RENDERER = new PageRenderer(StaticFiles.load());

    private final Map<String, Page> samples = SamplePages.all();

    @Test
    @DisplayName("D1: a story shows its hero, the quote, the honours and the pictures with their alternatives")
    void showsAStory() {
        var story = parsed("story");

        assertThat(story.select(".portrait").text()).contains("虚构老街豆腐坊", "信用是攒下来的", "守信激励对象");
        assertThat(story.select(".portrait img").attr("alt")).isEqualTo("清晨亮着灯的店门");
        assertThat(story.select(".portrait img").attr("width")).isEqualTo("1200");
        assertThat(story.select(".gallery img").eachAttr("alt")).containsExactly("磨浆", "装盒", "柜台");
    }

    @Test
    @DisplayName("D2, mechanism 11: a case names an entry inside its own term only")
    void showsACase() {
        assertThat(parsed("case").select("#entries ~ ol li").eachText())
                .containsExactly("虚构罚字〔2025〕79号 不在公示期内，不显示主体", "虚构漆器有限公司 · 严重失信主体 虚构罚字〔2025〕80号");
        assertThat(text("case")).contains("失信典型案例", "第二十条");
    }

    @Test
    @DisplayName("D4: a guide has its steps in order, its lists, materials and forms")
    void showsAGuide() {
        assertThat(parsed("guide").select(".step__title").eachText()).containsExactly("确认是否可以修复", "改正并消除影响", "提交申请");
        assertThat(parsed("guide").select(".badges a").eachAttr("href"))
                .containsExactly("/lists/black", "/lists/watch");
        assertThat(parsed("guide").select("#forms ~ ul a").attr("href")).isEqualTo("/media/cc/b.docx");
        assertThat(text("guide")).contains("履行义务的证明材料", "自受理起10个工作日", "DOCX，24 KB");
    }

    @Test
    @DisplayName("D5: a policy shows number, issuer and days, odd as they may be, and what it is linked with")
    void showsAPolicy() {
        assertThat(parsed("policy").select(".imprint dt").eachText())
                .containsExactly("发文机关", "文号", "成文日期", "印发日期", "施行日期", "失效日期");
        assertThat(text("policy")).contains("2017年12月24日", "已失效", "本文转发的文件", "转发本文的文件", "政策解读");
    }

    @Test
    @DisplayName("D8: measures are a table with a head")
    void showsMeasures() {
        assertThat(parsed("measures").select("thead th[scope=col]").eachText()).containsExactly("措施内容", "法律依据", "实施部门");
        assertThat(parsed("measures").select(".sheet tbody tr")).hasSize(2);
    }

    @Test
    @DisplayName("A6, D9: a standard leads to its list, a commitment to the enterprise's entries")
    void leadsOn() {
        assertThat(parsed("standard").select("a[href=/lists/black]").text()).contains("按此标准认定的黑名单");
        assertThat(parsed("commitment").select("a[href=/subjects/91990100LGGG3C5R7L]"))
                .hasSize(1);
        assertThat(text("commitment")).contains("向市信用办反映");
    }

    @Test
    void saysWhatIsNewAndThatItIsRetracted() {
        assertThat(parsed("story").select(".change").text()).isEqualTo("2026年11月22日更正了联系方式。");
        assertThat(parsed("policy").select("[role=note]").text()).contains("本文已撤回。", "引用文件有误");
        assertThat(parsed("story").select("[role=note]")).isEmpty();
        assertThat(parsed("policy").select("a[href^=/api/]:contains(JSON 数据)")).isEmpty();
    }

    @Test
    void articlesStandOnTheHomePageAndInTheirLists() {
        assertThat(text("home")).contains("老街豆腐坊的三十年", "虚政发〔2018〕7号", "拒不履行环保义务案");
        assertThat(parsed("articles").select(".piece__picture").attr("src")).isEqualTo("/media/aa/thumb.jpg");
        assertThat(parsed("articles").select(".entries > li")).hasSize(2);
        assertThat(text("articles-empty")).contains("目前没有这样的诚信故事");
        assertThat(text("home-empty")).doesNotContain("更多诚信故事", "全部政策法规");
    }

    @Test
    @DisplayName("D4: an entry leads to the guides of its repair")
    void anEntryLeadsToItsGuides() {
        assertThat(parsed("entry-black").select("#guides ~ ul a").attr("href")).isEqualTo("/articles/xin-yong-xiu-fu");
        assertThat(text("entry-bare")).doesNotContain("怎样修复");
    }

    private String text(String sample) {
        return parsed(sample).body().text();
    }

    private Document parsed(String sample) {
        return Jsoup.parse(new String(RENDERER.render(requireNonNull(samples.get(sample))), UTF_8));
    }
}
