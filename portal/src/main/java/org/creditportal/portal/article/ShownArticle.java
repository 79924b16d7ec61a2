package org.creditportal.portal.article;

import java.time.LocalDate;
import java.util.List;
import org.creditportal.cms.publication.ArticleLink;
import org.creditportal.cms.publication.PublishedArticle;
import org.creditportal.portal.web.Around;
import org.creditportal.templates.ArticleText;
import org.creditportal.templates.Frame;

/// An article on its way to a page.
///
/// @param text what articles of every kind show alike
/// @param around what it shows besides its own words
/// @param forwardedBy policies that forward it
/// @param today the day that the answer speaks of
record ShownArticle(
        Frame frame,
        ArticleText text,
        PublishedArticle article,
        Around around,
        List<ArticleLink> forwardedBy,
        LocalDate today) {}
