package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.audit.PersonalDataReads;
import org.creditportal.cms.publication.Masking;
import reactor.core.publisher.Mono;

/// Puts on record that somebody is about to be shown numbers of persons in clear (H2). Whoever shows them waits for
/// this: what is not registered is not shown. It also goes into the chain of acts, so that it cannot be taken out
/// again unseen.
public final class RegisterRead {

    private final UnitOfWork unitOfWork;
    private final PersonalDataReads reads;
    private final AuditTrail audit;

    public RegisterRead(UnitOfWork unitOfWork, PersonalDataReads reads, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.reads = reads;
        this.audit = audit;
    }

    /// @param content what kind of record they stand in, for example `import`
    /// @param contentId which one
    /// @param reason what for; kept without any number that it may name
    public Mono<Void> register(Account account, String content, UUID contentId, String reason) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var act = new AuditRecord(account.id(), "personal-data-read", content, contentId, Map.of("read", id));
        return unitOfWork
                .inOne(reads.register(
                                id,
                                account.id(),
                                content,
                                contentId,
                                Masking.text(reason).value())
                        .then(audit.record(List.of(act)))
                        .thenReturn(true))
                .then();
    }
}
