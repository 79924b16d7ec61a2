package org.creditportal.cms.proceeding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.media.Media;
import org.creditportal.cms.media.MediaFindings;
import org.creditportal.cms.media.MediaStore;
import org.creditportal.cms.media.Medium;
import org.creditportal.cms.media.MediumFinding;
import reactor.core.publisher.Mono;

/// What every act on a medium needs.
///
/// @param clock of this installation
public record MediaDesk(
        UnitOfWork unitOfWork, Media media, MediaFindings findings, MediaStore store, AuditTrail audit, Clock clock) {

    /// A medium of the account's department, which nobody else changes until the unit of work ends.
    ///
    /// @throws Refusal if there is none, or the account handles no content
    Mono<Medium> take(UUID id, Account account) {
        return media.take(id)
                .filter(medium -> medium.department().equals(account.department()))
                .switchIfEmpty(Mono.error(MediaDesk::unknown))
                .doOnNext(medium -> {
                    if (!account.worksFor(medium.department())) {
                        throw new Refusal.Forbidden("只有部门的经办人和负责人可以办理。");
                    }
                });
    }

    /// @throws Refusal if there is no such finding
    Mono<MediumFinding> finding(UUID medium, String key) {
        return findings.of(List.of(medium))
                .filter(finding -> finding.found().key().equals(key))
                .next()
                .switchIfEmpty(Mono.error(() -> new Refusal.NotPossibleNow("文件里没有这一处。请重新读取文件的检查结果。")));
    }

    static void demandHead(Account account) {
        if (account.role() != Role.HEAD) {
            throw new Refusal.Forbidden("只有部门负责人可以说明公开的依据。");
        }
    }

    private static Refusal unknown() {
        return new Refusal.Unknown("没有这个文件，或者您的账号看不到它。");
    }
}
