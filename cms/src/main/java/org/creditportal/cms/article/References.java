package org.creditportal.cms.article;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import reactor.core.publisher.Flux;

/// Knows whether what an article refers to is there.
public interface References {

    /// Pages among these paths that lead nowhere at the instant: articles, entries, announcements and
    /// media that readers cannot see by then. What is no such page is taken as it is.
    Flux<String> broken(Collection<String> paths, Instant at);

    /// Pictures and documents among these that the department does not have.
    Flux<UUID> missingMedia(Department department, Collection<UUID> media);

    /// Articles among these that are neither published nor of the department.
    Flux<UUID> missingArticles(Department department, Collection<UUID> articles);

    /// Entries among these that readers cannot see at the instant.
    Flux<UUID> hiddenEntries(Collection<UUID> entries, Instant at);
}
