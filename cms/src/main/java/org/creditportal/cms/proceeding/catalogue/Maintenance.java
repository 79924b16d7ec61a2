package org.creditportal.cms.proceeding.catalogue;

import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.RefusedItemException;
import org.creditportal.cms.proceeding.Refusal;
import org.creditportal.cms.publication.MaskingGate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What holds whatever is maintained: who may, and what may stand there for everybody to read.
final class Maintenance {

    private Maintenance() {}

    static void admit(Account account) {
        if (account.role() != Role.OFFICE && account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有信用办和管理员可以维护备忘录和部门职责。");
        }
    }

    /// Nothing here is about a person, so that no number of one has to stay, masked or not (H1).
    ///
    /// @param what in Chinese
    static void expectNoNumberOfAPerson(String what, String text) {
        MaskingGate.findings(text).stream().findFirst().ifPresent(finding -> {
            throw new RefusedItemException(
                    what + "里似有" + finding.kind().label() + "（" + finding.excerpt() + "）。目录人人可见，请删去后再提交。");
        });
    }

    /// Whether what is on record is what the account has seen.
    ///
    /// @param before `null` if there is nothing
    /// @param version 0 for nothing
    static boolean isSeen(@Nullable Kept<?> before, long version) {
        return before == null ? version == 0 : before.version() == version;
    }

    static <T> Mono<T> unknown(String what) {
        return Mono.error(() -> new Refusal.Unknown("没有" + what + "；可能已被删除。"));
    }
}
