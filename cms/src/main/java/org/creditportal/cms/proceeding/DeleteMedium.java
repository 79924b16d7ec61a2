package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.media.Medium;
import reactor.core.publisher.Mono;

/// A department gives a medium up that nothing shows any more. Its bytes are removed later.
public final class DeleteMedium {

    private final MediaDesk desk;

    public DeleteMedium(MediaDesk desk) {
        this.desk = desk;
    }

    /// @throws Refusal if the account may not, or something shows it
    public Mono<Medium> delete(UUID id, Account account) {
        var now = desk.clock().instant();
        return desk.unitOfWork()
                .inOne(desk.take(id, account)
                        .flatMap(medium -> desk.media()
                                .isUsed(id, now)
                                .doOnNext(DeleteMedium::demandUnused)
                                .then(desk.media().delete(id, now))
                                .then(desk.audit()
                                        .record(List.of(
                                                new AuditRecord(account.id(), "deletion", "medium", id, Map.of()))))
                                .thenReturn(medium)));
    }

    private static void demandUnused(boolean isUsed) {
        if (isUsed) {
            throw new Refusal.NotPossibleNow("文章还在使用这个文件，不能删除。请先从文章中移去，或者撤下文章。");
        }
    }
}
