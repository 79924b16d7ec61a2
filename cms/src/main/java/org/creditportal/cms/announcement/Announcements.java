package org.creditportal.cms.announcement;

import java.time.Instant;
import java.time.Year;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps announcements of departments, whatever became of them.
public interface Announcements {

    /// The next number of a department in a year: from 1, each once.
    Mono<Integer> next(Department department, Year year);

    /// @param draftedBy account, `null` where nobody had to
    Mono<Void> record(Announcement announcement, @Nullable UUID draftedBy);

    /// When it is to be seen, as its drafter wishes; `null` for at once, and without end.
    Mono<Void> wish(UUID id, @Nullable Instant from, @Nullable Instant until);

    /// Signed: seen inside the window.
    Mono<Void> sign(UUID id, @Nullable UUID account, PublicationWindow window);

    Mono<Void> withdraw(UUID id, UUID account, String reason, PublicationWindow window);

    Mono<Kept> find(UUID id);

    /// A department's announcements, newest first.
    ///
    /// @param after older than this one only, or `null`
    Flux<Kept> ofDepartment(Department department, @Nullable UUID after, int limit);

    /// An announcement and what became of it.
    ///
    /// @param draftedBy `null` where it was drafted by itself
    /// @param window when it is seen, `null` until it is signed
    record Kept(
            Announcement announcement,
            @Nullable UUID draftedBy,
            @Nullable UUID signedBy,
            @Nullable PublicationWindow window,
            @Nullable Instant wishedFrom,
            @Nullable Instant wishedUntil,
            boolean isWithdrawn) {}
}
