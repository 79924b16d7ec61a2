package org.creditportal.cms.vocabulary.article;

/// How an article left public view, and what its address answers from then on.
public sealed interface Withdrawal {

    /// `410`.
    record Gone() implements Withdrawal {}

    /// `301` to another article.
    record Moved(Slug to) implements Withdrawal {}

    /// `404`, as if it had never been.
    record Vanished() implements Withdrawal {}

    /// Readable at its address with a banner that says why, and nowhere else: in no list, search or feed.
    record Retracted(String banner) implements Withdrawal {}
}
