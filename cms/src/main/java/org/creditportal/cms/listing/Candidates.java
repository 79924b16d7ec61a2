package org.creditportal.cms.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps who is to be listed, until it is decided.
public interface Candidates {

    Mono<Void> record(CandidateRecord candidate);

    /// @return the candidate in its present state, or empty if there is none or its case is closed
    Mono<Proposal> find(UUID id);

    /// A department's open cases, newest first.
    ///
    /// @param after candidates older than this one only, or `null`
    Flux<Proposal> ofDepartment(Department department, @Nullable UUID after, int limit);

    Mono<Void> tell(UUID id, LocalDate on);

    Mono<Void> notice(UUID id, NoticeTerm term);

    Mono<Void> object(UUID id, Objection objection);

    Mono<Void> verify(UUID id, String finding);

    Mono<Void> draft(UUID id, DraftDecision draft);

    /// @param how `recognised`, `dismissed` or `withdrawn`
    Mono<Void> close(UUID id, String how, @Nullable String reason);
}
