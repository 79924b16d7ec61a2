package org.creditportal.cms.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Keeps what was done, by whom.
public interface AuditTrail {

    /// Writes acts, in the unit of work of the acts themselves.
    Mono<Void> record(List<AuditRecord> acts);

    /// Chains acts that are not chained yet to those before them.
    ///
    /// @return how many
    Mono<Integer> seal(int most);

    /// Looks whether anything was changed or removed since it was chained.
    Mono<Verification> verify();

    /// @param sealed acts in the chain
    /// @param unsealed acts that wait for a few seconds
    /// @param firstFault position in the chain, from 1, of the first act that is not as it was; `null` if all are
    /// @param head the chain's last link, in hexadecimal: who keeps it elsewhere can prove that nothing was cut off
    record Verification(
            long sealed, long unsealed, @Nullable Long firstFault, String head) {}
}
