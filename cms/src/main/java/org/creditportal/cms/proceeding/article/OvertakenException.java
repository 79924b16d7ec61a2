package org.creditportal.cms.proceeding.article;

import org.creditportal.cms.article.Article;
import org.creditportal.cms.article.Contents;

/// Somebody else wrote in the edition meanwhile; nothing changed.
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Article current;
    private final transient Contents given;

    OvertakenException(Article current, Contents given) {
        super("overtaken", null, false, false);
        this.current = current;
        this.given = given;
    }

    /// As it is now.
    public Article current() {
        return current;
    }

    /// What was to be written.
    public Contents given() {
        return given;
    }
}
