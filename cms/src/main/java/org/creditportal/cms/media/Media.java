package org.creditportal.cms.media;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps what is known of media; their bytes are in the [MediaStore].
public interface Media {

    /// Lets nobody else keep or forget bytes under these hashes until the unit of work ends.
    Mono<Void> hold(Collection<String> hashes);

    /// @param source hash of what was uploaded
    /// @param maskedFrom the medium of which this is a masked copy, or `null`
    Mono<Void> record(Medium medium, String source, @Nullable UUID maskedFrom);

    /// Empty if it is unknown or deleted.
    Mono<Medium> find(UUID id);

    /// As [#find], and nobody else publishes or deletes it until the unit of work ends.
    Mono<Medium> take(UUID id);

    /// What the department has already made of these bytes.
    Mono<Medium> ofSource(Department department, String source);

    /// Newest first.
    Flux<Medium> ofDepartment(Department department, Filter filter, @Nullable UUID after, int limit);

    /// Whether an edition in work uses it, or one that is or will be seen.
    Mono<Boolean> isUsed(UUID id, Instant at);

    Mono<Void> delete(UUID id, Instant at);

    /// Media whose bytes wait to be removed.
    Flux<Medium> deletedBefore(Instant instant, int limit);

    /// Whether bytes belong to a medium that is not deleted.
    Mono<Boolean> needs(String hash);

    /// Removes a deleted medium for good.
    Mono<Void> forget(UUID id);

    /// @param kind `null` for all
    /// @param name part of a name, empty for all
    record Filter(@Nullable Kind kind, String name) {}

    /// What somebody looks for.
    enum Kind {
        IMAGE,
        DOCUMENT
    }
}
