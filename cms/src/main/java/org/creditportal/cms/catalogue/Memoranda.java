package org.creditportal.cms.catalogue;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps the memoranda, which readers see as they are here (D6).
public interface Memoranda {

    /// By kind (punishment, reward, mixed), then number.
    Flux<Kept<Memorandum>> all();

    Mono<Kept<Memorandum>> find(MemorandumNumber number);

    /// Finds it for a change: nobody else changes or removes it, or leads it anew, before the unit of work ends.
    Mono<Kept<Memorandum>> hold(MemorandumNumber number);

    /// Finds those of them that there are. None is removed before the unit of work ends.
    Flux<MemorandumNumber> there(Collection<MemorandumNumber> numbers);

    /// @param version that is replaced, 0 for a memorandum that there is none of yet
    /// @return the new version; empty if it has another one by now
    Mono<Long> put(Memorandum memorandum, long version);

    /// Numbers of the duties that name it.
    Flux<Integer> duties(MemorandumNumber number);

    Mono<Void> remove(MemorandumNumber number);
}
