package org.creditportal.cms.audit;

import reactor.core.publisher.Mono;

/// Keeps what was done, by whom.
public interface AuditTrail {

    /// Writes one act, in the unit of work of the act itself.
    Mono<Void> record(AuditRecord act);
}
