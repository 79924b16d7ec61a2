package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumFinding;
import org.creditportal.cms.media.MediumFinding.Justification;
import reactor.core.publisher.Mono;

/// The responsible head says by which law something found in a medium may be public (C6, C7).
public final class JustifyMedium {

    private final MediaDesk desk;

    public JustifyMedium(MediaDesk desk) {
        this.desk = desk;
    }

    /// @param key of the finding
    /// @param basis the law or consent, in words
    /// @throws Refusal if the account may not, it is a citizen's number, or somebody has done it
    public Mono<Medium> justify(UUID id, Account head, String key, String basis) {
        MediaDesk.demandHead(head);
        return desk.unitOfWork()
                .inOne(desk.take(id, head)
                        .flatMap(medium -> desk.finding(id, key)
                                .doOnNext(JustifyMedium::demandJustifiable)
                                .then(desk.findings()
                                        .justify(
                                                id,
                                                key,
                                                new Justification(
                                                        basis,
                                                        head.id(),
                                                        desk.clock().instant())))
                                .then(desk.audit().record(List.of(act(id, head, key, basis))))
                                .thenReturn(medium)));
    }

    private static AuditRecord act(UUID id, Account head, String key, String basis) {
        return new AuditRecord(head.id(), "justification", "medium", id, Map.of("finding", key, "basis", basis));
    }

    private static void demandJustifiable(MediumFinding finding) {
        if (!finding.isJustifiable()) {
            throw new Refusal.NotPossibleNow("公民身份号码必须遮盖，不能说明依据后公开；现在可以：masking，或者遮盖原文件后重新上传。");
        }
        if (!finding.isOpen()) {
            throw new Refusal.NotPossibleNow("这一处已经说明过依据；现在可以：无。");
        }
    }
}
