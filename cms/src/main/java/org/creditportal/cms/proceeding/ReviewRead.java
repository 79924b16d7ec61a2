package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.audit.PersonalDataRead;
import org.creditportal.cms.audit.PersonalDataReads;
import org.creditportal.cms.publication.Masking;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An auditor looks at a registered read of personal data and says whether it was proper, once (H2).
public final class ReviewRead {

    private final UnitOfWork unitOfWork;
    private final PersonalDataReads reads;
    private final AuditTrail audit;

    public ReviewRead(UnitOfWork unitOfWork, PersonalDataReads reads, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.reads = reads;
        this.audit = audit;
    }

    /// @param finding what was found, needed where it was not proper
    /// @throws Refusal if it was reviewed before, or is the auditor's own
    public Mono<PersonalDataRead> review(UUID id, Account auditor, boolean isProper, @Nullable String finding) {
        if (auditor.role() != Role.AUDITOR) {
            return Mono.error(() -> new Refusal.Forbidden("只有审计员可以审查个人信息的查看记录。"));
        }
        if (!isProper && finding == null) {
            return Mono.error(() -> new Refusal.NotPossibleNow("认定为不当查看时要写明 finding（审查意见）。"));
        }
        var kept = finding == null ? null : Masking.text(finding).value();
        return unitOfWork
                .inOne(reads.find(id)
                        .switchIfEmpty(Mono.error(() -> new Refusal.Unknown("没有这条查看记录。")))
                        .doOnNext(read -> demandAnothers(read, auditor))
                        .flatMap(read -> reads.review(id, auditor.id(), isProper, kept))
                        .filter(reviewed -> reviewed)
                        .switchIfEmpty(Mono.error(() -> new Refusal.NotPossibleNow("这条查看记录已经审查过；现在可以：无。")))
                        .flatMap(reviewed -> audit.record(List.of(new AuditRecord(
                                        auditor.id(), "review", "personal-data-read", id, Map.of("proper", isProper))))
                                .thenReturn(true)))
                .then(reads.find(id));
    }

    private static void demandAnothers(PersonalDataRead read, Account auditor) {
        if (read.account().equals(auditor.id())) {
            throw new Refusal.Forbidden("不得审查自己的查看记录。");
        }
    }
}
