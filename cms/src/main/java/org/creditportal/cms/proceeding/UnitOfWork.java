package org.creditportal.cms.proceeding;

import reactor.core.publisher.Mono;

/// All or nothing.
public interface UnitOfWork {

    /// Runs the work in one transaction. Work that lost its guard or met another's is run again, a few times.
    <T> Mono<T> inOne(Mono<T> work);
}
