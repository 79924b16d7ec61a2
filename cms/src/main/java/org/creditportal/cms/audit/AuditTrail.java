package org.creditportal.cms.audit;

import java.util.List;
import reactor.core.publisher.Mono;

/// Keeps what was done, by whom.
public interface AuditTrail {

    /// Writes acts, in the unit of work of the acts themselves.
    Mono<Void> record(List<AuditRecord> acts);
}
