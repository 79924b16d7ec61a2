package org.creditportal.cms.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// What readers see stands inside a page of the workbench and harms nothing there.
class ReadersPartTests {

    @Test
    void isTheArticleAloneWithoutTheMainHeadingAndIdsOfAWholePage() {
        var part = ReadersPart.of(
                "<html><body><h1>门户</h1><main><article class=\"record\"><h1>标题</h1>"
                        + "<section aria-labelledby=\"steps\"><h2 id=\"steps\">步骤</h2></section></article></main></body></html>");

        assertThat(part.html())
                .isEqualTo(
                        "<article class=\"record\"><h2>标题</h2>"
                                + "<section aria-labelledby=\"shown-steps\"><h2 id=\"shown-steps\">步骤</h2></section></article>");
    }

    @Test
    void opensLinksElsewhereSoThatNothingTypedIsLost() {
        assertThat(ReadersPart.of("<main><article><a href=\"/policies\">全部</a></article></main>")
                        .html())
                .contains("<a href=\"/policies\" target=\"_blank\" rel=\"noopener\">全部</a>");
    }

    @Test
    void leavesWhatIsEscapedEscaped() {
        var hostile =
                "<main><article><p title=\"&lt;a &quot;\">&lt;script&gt;x&lt;/script&gt; &amp;lt;</p></article></main>";

        assertThat(ReadersPart.of(hostile).html())
                .contains("&lt;script&gt;x&lt;/script&gt; &amp;lt;")
                .doesNotContain("<script");
    }

    @Test
    void demandsAnArticle() {
        assertThatThrownBy(() -> ReadersPart.of("<main></main>")).isInstanceOf(IllegalArgumentException.class);
    }
}
