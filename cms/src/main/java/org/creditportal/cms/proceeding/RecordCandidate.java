package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.cms.catalogue.profile.RuleVersion;
import org.creditportal.cms.listing.CandidateRecord;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.listing.Listed;
import org.creditportal.cms.subject.Subject;
import org.creditportal.cms.vocabulary.Degree;
import org.creditportal.cms.vocabulary.LegalBasis;
import org.creditportal.cms.vocabulary.ListKind;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A department records somebody for recognition (A9).
public final class RecordCandidate {

    private final Cases cases;

    public RecordCandidate(Cases cases) {
        this.cases = cases;
    }

    /// Who is proposed for which list, and why.
    ///
    /// @param type the list in the catalogue
    /// @param profile id of the rules by which it is decided
    public record Proposed(
            Subject subject,
            ListType type,
            String region,
            String profile,
            String reason,
            @Nullable String outcome,
            LegalBasis basis,
            @Nullable Degree degree) {}

    /// @return the candidate
    /// @throws Refusal if the account may not, the rules do not hold today, or the subject is on black (A13)
    public Mono<ListEntry> record(Account account, Proposed proposed) {
        if (!account.worksFor(account.department())) {
            throw new Refusal.Forbidden("只有认定部门的经办人和负责人可以登记拟认定对象。");
        }
        if (proposed.type().list() == ListKind.WARNING) {
            throw new Refusal.NotPossibleNow("警示名单由重点关注名单推导，不能单独认定。");
        }
        var rules = Rules.inForce(proposed.profile(), cases.today());
        return cases.unitOfWork()
                .inOne(cases.subjects()
                        .enrol(List.of(proposed.subject()))
                        .map(ids -> Objects.requireNonNull(ids.get(proposed.subject())))
                        .flatMap(subject -> record(account, proposed, rules, subject)))
                .flatMap(cases::find);
    }

    private Mono<UUID> record(Account account, Proposed proposed, RuleVersion rules, UUID subject) {
        var candidate = candidate(account, proposed, subject);
        var after = Map.of("list", candidate.list().code(), "profile", candidate.profile());
        var act = new AuditRecord(account.id(), "candidate", "entry", candidate.id(), after);
        return cases.subjects()
                .lock(List.of(subject))
                .then(demandNotOnBlack(proposed.type().list(), rules, subject))
                .then(cases.candidates().record(candidate))
                .then(cases.audit().record(List.of(act)))
                .thenReturn(candidate.id());
    }

    private Mono<Void> demandNotOnBlack(ListKind list, RuleVersion rules, UUID subject) {
        if (list != ListKind.RED) {
            return Mono.empty();
        }
        var now = cases.clock().instant();
        return cases.entries()
                .listed(List.of(subject), ListKind.BLACK)
                .map(Listed::window)
                .filter(window -> window.contains(now))
                .next()
                .doOnNext(black -> Rules.demand(Excluded.ruling(rules)))
                .then();
    }

    private static CandidateRecord candidate(Account account, Proposed proposed, UUID subject) {
        return new CandidateRecord(
                UuidCreator.getTimeOrderedEpoch(),
                subject,
                proposed.subject(),
                proposed.type().list(),
                proposed.type().name(),
                proposed.type().field(),
                account.department(),
                proposed.region(),
                proposed.profile(),
                proposed.reason(),
                proposed.outcome(),
                proposed.basis(),
                proposed.degree(),
                account.id());
    }
}
