package org.creditportal.cms.catalogue;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps the duties, which readers see as they are here (D7).
public interface Duties {

    /// By number.
    Flux<Kept<Duty>> all();

    Mono<Kept<Duty>> find(int number);

    /// Finds it for a change: nobody else changes or removes it before the unit of work ends.
    Mono<Kept<Duty>> hold(int number);

    /// @param duty whose memoranda are there
    /// @param version that is replaced, 0 for a duty that there is none of yet
    /// @return the new version; empty if it has another one by now
    Mono<Long> put(Duty duty, long version);

    Mono<Void> remove(int number);
}
