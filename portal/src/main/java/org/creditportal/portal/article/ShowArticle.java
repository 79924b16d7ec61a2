package org.creditportal.portal.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.creditportal.portal.web.Site;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.ArticleText.Notice;
import org.creditportal.templates.Frame;
import org.creditportal.templates.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of an article that was read.
@Component
final class ShowArticle {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Site site;

    ShowArticle(Site site) {
        this.site = site;
    }

    Page show(Found.Read read) {
        var banner = read.banner();
        return page(
                read,
                frame(read),
                banner == null ? null : new Notice("本文已撤回。", banner),
                "/api/v1/articles/" + read.article().slug());
    }

    /// The page of an edition that is not published.
    Page preview(Found.Read read) {
        var title = read.article().title();
        return page(
                read,
                Frame.unindexed(site.name(), title, "/articles/preview"),
                new Notice("预览。", "这是第 " + read.article().edition() + " 版未发布的样子，链接一小时内有效，请勿转发。"),
                null);
    }

    /// What would be the page of an edition that is still being written.
    Page sketch(Found.Read read) {
        var frame = Frame.unindexed(site.name(), read.article().title(), "/articles/preview");
        return page(read, frame, null, null);
    }

    private static Page page(Found.Read read, Frame frame, @Nullable Notice notice, @Nullable String jsonHref) {
        var article = read.article();
        var text = ArticleTexts.text(article, read.around(), read.history(), notice, jsonHref);
        return new ArticlePages(new ShownArticle(
                        frame,
                        text,
                        article,
                        read.around(),
                        read.forwardedBy(),
                        day(read.moment().at())))
                .page();
    }

    /// A retracted article is kept by no robot.
    private Frame frame(Found.Read read) {
        var title = read.article().title();
        var path = "/articles/" + read.article().slug();
        var frame = read.banner() == null
                ? site.frame(title, path, read.moment())
                : Frame.unindexed(site.name(), title, path);
        return forgotten(frame.asOf(Times.minute(read.asOf())), read.banner() == null ? read.forgottenAt() : null);
    }

    private static Frame forgotten(Frame frame, @Nullable Instant at) {
        return at == null ? frame : frame.unavailableAfter(Times.program(at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
