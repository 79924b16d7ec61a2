package org.creditportal.cms.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import reactor.core.publisher.Mono;

/// The credit office or an administrator changes how announcements of a profile are worded.
public final class Reword {

    /// Wordings have no id; the zero id stands for all of them.
    private static final UUID WORDINGS = new UUID(0, 0);

    private final UnitOfWork unitOfWork;
    private final Wordings wordings;
    private final AuditTrail audit;

    public Reword(UnitOfWork unitOfWork, Wordings wordings, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.wordings = wordings;
        this.audit = audit;
    }

    /// @throws Refusal if the account may not, or a place in the wording means nothing
    public Mono<Wording> reword(Account account, String profile, Occasion occasion, Wording wording) {
        if (account.role() != Role.ADMINISTRATOR && account.role() != Role.OFFICE) {
            throw new Refusal.Forbidden("只有管理员和信用办可以修改公告文本。");
        }
        if (!wording.unknownPlaces().isEmpty()) {
            throw new Refusal.NotPossibleNow("花括号里只能是 "
                    + String.join("、", Wording.PLACES.stream().sorted().toList()) + "。");
        }
        var after = Map.of("profile", profile, "occasion", occasion.code());
        return unitOfWork
                .inOne(wordings.reword(profile, occasion, wording, account.id())
                        .then(audit.record(
                                List.of(new AuditRecord(account.id(), "reword", "wording", WORDINGS, after)))))
                .thenReturn(wording);
    }
}
