package org.creditportal.cms.subject;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Keeps who can be listed: one per credit code or citizen.
public interface Subjects {

    /// Finds or adds each, and locks them in order of id until the unit of work ends, so that acts on one subject
    /// follow
    /// each other.
    Mono<Map<Subject, UUID>> enrol(Collection<Subject> subjects);

    /// Locks them in order of id until the unit of work ends.
    Mono<Void> lock(Collection<UUID> subjects);
}
