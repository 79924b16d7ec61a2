package org.creditportal.cms.article;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.article.Edition.Held;
import org.creditportal.cms.article.Edition.Signed;
import org.creditportal.cms.article.Edition.Withdrawn;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;

/// How readers see a signed edition. The newer edition always wins: the older one ends in the instant in
/// which the newer begins, so at no instant are there two, and none is lost between them.
///
/// @param window empty if it is never seen
/// @param answer what the address says after the window, `null` for `410` or another edition
public record Showing(PublicationWindow window, @Nullable Withdrawal answer) {

    /// Whether it is seen at the instant, or would be seen later.
    boolean isSeenAt(Instant at) {
        var until = window.until();
        return !window.isEmpty() && (until == null || until.isAfter(at));
    }

    /// By edition, the newest first.
    static Map<UUID, Showing> of(Collection<Edition> editions) {
        var backwards = signed(editions).reversed();
        var showings = new LinkedHashMap<UUID, Showing>();
        Instant next = null;
        for (var edition : backwards) {
            var showing = of(edition, next);
            showings.put(edition.id(), showing);
            var window = showing.window();
            var isAnotherFirst = next != null && next.isBefore(window.from());
            next = window.isEmpty() || isAnotherFirst ? next : window.from();
        }
        return showings;
    }

    private static List<Signed> signed(Collection<Edition> editions) {
        return editions.stream()
                .filter(Signed.class::isInstance)
                .map(Signed.class::cast)
                .sorted(Comparator.comparingInt(Edition::number))
                .toList();
    }

    /// @param next when a newer one begins, `null` if none does
    private static Showing of(Signed edition, @Nullable Instant next) {
        if (edition instanceof Held held) {
            return never(held.plan().from());
        }
        var taking = edition instanceof Withdrawn withdrawn ? withdrawn.taking() : null;
        var own = taking == null ? edition.plan() : edition.plan().endingNoLaterThan(taking.at());
        var cut = next == null ? own : own.endingNoLaterThan(next);
        if (cut.isEmpty()) {
            return never(edition.plan().from());
        }
        return new Showing(cut, taking == null || !cut.equals(own) ? null : taking.withdrawal());
    }

    private static Showing never(Instant from) {
        return new Showing(new PublicationWindow(from, from), null);
    }
}
