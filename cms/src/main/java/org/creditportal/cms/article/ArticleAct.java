package org.creditportal.cms.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done to an article.
public enum ArticleAct {
    DRAFT,
    SUBMISSION,
    RETURN,
    SIGNATURE,
    WITHDRAWAL,
    RESTORATION,
    MASKING,
    JUSTIFICATION,
    PLAN,
    DISCARD,
    PREVIEW_LINK;

    /// As in addresses, for example `preview-link`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the responsible head alone may do it: readers see what comes of it.
    public boolean needsHead() {
        return switch (this) {
            case RETURN, SIGNATURE, WITHDRAWAL, PLAN -> true;
            case DRAFT, SUBMISSION, RESTORATION, MASKING, JUSTIFICATION, DISCARD, PREVIEW_LINK -> false;
        };
    }

    public static Optional<ArticleAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
