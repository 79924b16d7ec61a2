package org.creditportal.portal.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditportal.portal.web.Times;
import org.creditportal.templates.ArticleText.Fact;
import org.jspecify.annotations.Nullable;

/// What is known of an article, in order; what is not known is left out.
final class Facts {

    private final List<Fact> known = new ArrayList<>();

    Facts with(String label, String value) {
        if (!value.isBlank()) {
            known.add(new Fact(label, value));
        }
        return this;
    }

    Facts with(String label, @Nullable LocalDate day) {
        return day == null ? this : with(label, Times.day(day));
    }

    /// @param otherwise said if there is no such day
    Facts with(String label, @Nullable LocalDate day, String otherwise) {
        return with(label, day == null ? otherwise : Times.day(day));
    }

    List<Fact> list() {
        return List.copyOf(known);
    }
}
