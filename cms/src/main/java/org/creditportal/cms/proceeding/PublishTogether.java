package org.creditportal.cms.proceeding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.publication.Release;
import org.creditportal.cms.publication.Releases;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The credit office publishes signed forms of several departments at one instant, all or none (集中公布, C4).
public final class PublishTogether {

    private final UnitOfWork unitOfWork;
    private final Intakes intakes;
    private final Releases releases;
    private final AuditTrail audit;

    public PublishTogether(UnitOfWork unitOfWork, Intakes intakes, Releases releases, AuditTrail audit) {
        this.unitOfWork = unitOfWork;
        this.intakes = intakes;
        this.releases = releases;
        this.audit = audit;
    }

    /// Forms that wait.
    public Mono<List<Intake>> waiting(Account account) {
        admit(account);
        return unitOfWork.inOne(intakes.collected().collectList());
    }

    /// @param chosen which of those that wait; all where none is named
    /// @return what will be seen, and when
    /// @throws Refusal if the account may not, or a form does not wait
    public Mono<Release> publish(Account account, Collection<UUID> chosen) {
        admit(account);
        return unitOfWork.inOne(intakes.collected()
                .filter(form -> chosen.isEmpty() || chosen.contains(form.id()))
                .collectList()
                .doOnNext(forms -> demandAll(forms, chosen))
                .flatMap(forms -> plan(account, forms)));
    }

    private static void admit(Account account) {
        if (account.role() != Role.OFFICE) {
            throw new Refusal.Forbidden("只有信用办可以集中公布。");
        }
    }

    private static void demandAll(List<Intake> forms, Collection<UUID> chosen) {
        if (forms.isEmpty() || forms.size() < chosen.size()) {
            throw new Refusal.NotPossibleNow("没有待集中公布的报送表，或所选的报送表不在待公布之列。");
        }
    }

    private Mono<Release> plan(Account account, List<Intake> forms) {
        var publication = UuidCreator.getTimeOrderedEpoch();
        var entries = forms.stream()
                .map(Intake::counts)
                .mapToInt(PublishTogether::accepted)
                .sum();
        var act = new AuditRecord(
                account.id(), "publication", "release", publication, Map.of("forms", forms.size(), "entries", entries));
        return intakes.assign(forms.stream().map(Intake::id).toList(), publication)
                .then(releases.plan(publication, Math.max(entries, 1)))
                .flatMap(release -> audit.record(List.of(act)).thenReturn(release));
    }

    private static int accepted(@Nullable Counts counts) {
        return counts == null ? 0 : counts.accepted();
    }
}
