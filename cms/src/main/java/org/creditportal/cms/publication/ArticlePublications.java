package org.creditportal.cms.publication;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.cms.vocabulary.article.Withdrawal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Writes editions of articles to the published schema, each change with its edges and its messages to the index in the
/// unit of work of the act. Unplanned instants come from [EntryPublications#guard].
public interface ArticlePublications {

    /// Publishes an edition in its window, and makes its media visible as long as it is.
    Mono<Void> publish(MaskedArticle article, PublicationWindow window);

    /// Lets an edition be seen no longer than until the instant; one that would begin later never begins.
    ///
    /// @param withdrawal what the address answers from then on, `null` where another edition follows
    Mono<Void> end(UUID edition, Instant at, @Nullable Withdrawal withdrawal);
}
