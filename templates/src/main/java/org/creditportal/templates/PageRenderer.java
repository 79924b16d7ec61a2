package org.creditportal.templates;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns a page into HTML. Safe for use by many threads.
public final class PageRenderer {

    private static final String GENERATED = "org.creditportal.templates.generated";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, GENERATED);
    private final StaticFiles files;

    /// A renderer whose pages link to these files.
    public PageRenderer(StaticFiles files) {
        this.files = files;
    }

    /// The whole page as UTF-8.
    public byte[] render(Page page) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page), Map.of("page", page, "files", files), output);
        return output.toByteArray();
    }

    private static String templateOf(Page page) {
        return switch (page) {
            case HomePage _ -> "home.jte";
            case SearchPage _ -> "search.jte";
            case ListPage _ -> "list.jte";
            case EntryPage _ -> "entry.jte";
            case SubjectPage _ -> "subject.jte";
            case AnnouncementsPage _ -> "announcements.jte";
            case AnnouncementPage _ -> "announcement.jte";
            case ArticlesPage _ -> "articles.jte";
            case StoryPage _ -> "story.jte";
            case CasePage _ -> "case.jte";
            case GuidePage _ -> "guide.jte";
            case PolicyPage _ -> "policy.jte";
            case StandardPage _ -> "standard.jte";
            case MeasuresPage _ -> "measures.jte";
            case CommitmentPage _ -> "commitment.jte";
            case PlainPage _ -> "plain.jte";
            case MemorandaPage _ -> "memoranda.jte";
            case DutiesPage _ -> "duties.jte";
            case DocsPage _ -> "docs.jte";
            case StatusPage _ -> "status.jte";
            case ErrorPage _ -> "error.jte";
        };
    }
}
