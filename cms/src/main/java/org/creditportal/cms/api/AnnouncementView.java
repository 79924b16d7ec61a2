package org.creditportal.cms.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.announcement.Announcements.Kept;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;

/// An announcement as its department sees it.
///
/// @param state `draft`, `planned`, `public`, `over` or `withdrawn`
/// @param entries listed subjects that it tells of
/// @param acts what can be done to it now
record AnnouncementView(
        UUID id,
        String state,
        String announcement,
        String number,
        String department,
        String title,
        String body,
        Collection<UUID> entries,
        @Nullable Instant visibleFrom,
        @Nullable Instant visibleUntil,
        List<String> acts) {

    /// A page of them, newest first.
    ///
    /// @param next what to give as `after` for the next page, `null` on the last
    record AnnouncementPage(
            List<AnnouncementView> items, @Nullable UUID next) {}

    static AnnouncementView of(Kept kept, Instant at) {
        var contents = kept.announcement().contents();
        var window = kept.window();
        return new AnnouncementView(
                contents.id(),
                state(kept, window, at),
                kept.announcement().kind().code(),
                contents.number(),
                contents.department().name(),
                contents.title(),
                contents.body(),
                kept.announcement().entries(),
                window == null ? kept.wishedFrom() : window.from(),
                window == null ? kept.wishedUntil() : window.until(),
                acts(kept, window, at));
    }

    static AnnouncementPage page(List<AnnouncementView> items, int most) {
        return new AnnouncementPage(
                items, items.size() < most ? null : items.getLast().id());
    }

    private static String state(Kept kept, @Nullable PublicationWindow window, Instant at) {
        if (kept.isWithdrawn()) {
            return "withdrawn";
        }
        if (window == null) {
            return "draft";
        }
        if (window.isOver(at)) {
            return "over";
        }
        return window.contains(at) ? "public" : "planned";
    }

    private static List<String> acts(Kept kept, @Nullable PublicationWindow window, Instant at) {
        if (window == null) {
            return List.of("signature");
        }
        return kept.isWithdrawn() || window.isOver(at) ? List.of() : List.of("withdrawal");
    }
}
