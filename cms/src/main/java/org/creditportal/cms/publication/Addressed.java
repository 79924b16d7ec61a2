package org.creditportal.cms.publication;

import org.creditportal.cms.vocabulary.article.Withdrawal;

/// What an article's address leads to at an instant. Nothing at all if no edition was ever visible there.
public sealed interface Addressed {

    /// The edition that was visible last, or is.
    PublishedArticle article();

    /// The edition is inside its window.
    record Shown(PublishedArticle article) implements Addressed {}

    /// The last edition is over, and none follows yet.
    record Ended(PublishedArticle article, Withdrawal withdrawal) implements Addressed {}
}
