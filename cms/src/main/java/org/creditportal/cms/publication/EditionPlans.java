package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Plans published editions of articles anew, each change with its edges and its message to the index in
/// the unit of work of the act.
public interface EditionPlans {

    /// Gives an edition another window, an empty one if it is never to be seen. What is past cannot
    /// change: both windows must be the same before the edge.
    ///
    /// @param withdrawal what the address answers after the window, `null` for `410` or another edition
    /// @param edge the instant of the act, from [EntryPublications#guard()]
    Mono<Void> move(UUID edition, PublicationWindow window, @Nullable Withdrawal withdrawal, Instant edge);
}
