package org.creditportal.cms.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditportal.cms.article.Edition.Archived;
import org.creditportal.cms.article.Edition.Draft;
import org.creditportal.cms.article.Edition.Effective;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Returned;
import org.creditportal.cms.article.Edition.Submitted;
import org.creditportal.cms.article.Edition.Superseded;
import org.creditportal.cms.article.Edition.Withdrawn;

/// What follows from the order of editions: the last one that begins supersedes those before it.
final class EditionOrder {

    private EditionOrder() {}

    static List<Edition> of(List<Edition> given) {
        var ordered = new ArrayList<>(given);
        ordered.sort(Comparator.comparingInt(Edition::number));
        var by = 0;
        for (var place = ordered.size() - 1; place >= 0; place--) {
            var edition = ordered.get(place);
            ordered.set(place, standing(edition, by));
            by = by == 0 && begins(edition) ? edition.number() : by;
        }
        return List.copyOf(ordered);
    }

    /// Whether readers see it, saw it or will see it, as far as itself is concerned.
    static boolean begins(Edition edition) {
        return switch (edition) {
            case Effective effective -> true;
            case Superseded superseded -> true;
            case Withdrawn withdrawn ->
                withdrawn.taking().at().isAfter(withdrawn.plan().from());
            case Held held -> false;
            case Draft draft -> false;
            case Returned returned -> false;
            case Submitted submitted -> false;
            case Archived archived -> false;
        };
    }

    private static Edition standing(Edition edition, int by) {
        return switch (edition) {
            case Effective(var manuscript, var signature, var plan)
            when by > 0 -> new Superseded(manuscript, signature, plan, by);
            case Superseded(var manuscript, var signature, var plan, var former) ->
                by == 0 ? new Effective(manuscript, signature, plan) : new Superseded(manuscript, signature, plan, by);
            case Effective effective -> effective;
            case Withdrawn withdrawn -> withdrawn;
            case Held held -> held;
            case Draft draft -> draft;
            case Returned returned -> returned;
            case Submitted submitted -> submitted;
            case Archived archived -> archived;
        };
    }
}
