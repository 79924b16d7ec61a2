package org.creditportal.templates;

/// One page, as plain values. Every string is escaped when rendered; only [Markup] is written as it is.
///
/// Days and times arrive as text, already in Asia/Shanghai and in the wording that readers see.
public sealed interface Page
        permits HomePage,
                SearchPage,
                ListPage,
                EntryPage,
                SubjectPage,
                AnnouncementsPage,
                AnnouncementPage,
                ArticlesPage,
                StoryPage,
                CasePage,
                GuidePage,
                PolicyPage,
                StandardPage,
                MeasuresPage,
                CommitmentPage,
                PlainPage,
                MemorandaPage,
                DutiesPage,
                DocsPage,
                StatusPage,
                ErrorPage {

    /// What surrounds the page.
    Frame frame();
}
