package org.creditportal.cms.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The register of who was shown numbers of persons in clear.
public interface PersonalDataReads {

    /// Puts a read on the register, before anything is shown.
    Mono<Void> register(UUID id, UUID account, String content, UUID contentId, String reason);

    /// Newest first.
    ///
    /// @param reviewed only those that were, or were not, looked at; `null` for both
    /// @param after the last of the page before, `null` for the first page
    Flux<PersonalDataRead> browse(@Nullable Boolean reviewed, @Nullable UUID after, int limit);

    Mono<PersonalDataRead> find(UUID id);

    /// @return false if it was reviewed before
    Mono<Boolean> review(UUID id, UUID auditor, boolean isProper, @Nullable String finding);
}
