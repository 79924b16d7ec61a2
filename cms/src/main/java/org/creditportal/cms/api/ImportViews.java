package org.creditportal.cms.api;

import java.time.Clock;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.intake.Intake;
import org.creditportal.cms.intake.Intakes;
import org.creditportal.cms.reportform.ReportFormLayout;
import reactor.core.publisher.Mono;

/// Shows report forms to those who may see them.
final class ImportViews {

    private final Intakes intakes;
    private final Clock clock;

    ImportViews(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /// @throws ApiProblem 404 for another department's form; the credit office and auditors see all
    Mono<ImportView> show(UUID id, Account account) {
        return intakes.find(id)
                .filter(intake -> intake.department().equals(account.department()) || seesAll(account))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(this::show);
    }

    Mono<ImportView> show(Intake intake) {
        return intakes.problems(intake.id())
                .collectList()
                .map(problems -> ImportView.of(intake, problems, clock.instant()));
    }

    /// The one answer that repeats what was typed, for the importing department alone.
    Mono<RejectedForm> rejectedRows(UUID id, Account account) {
        return intakes.find(id)
                .filter(intake -> account.worksFor(intake.department()))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(intake -> intakes.rejectedRows(id)
                        .collectList()
                        .zipWith(intakes.problems(id).collectList())
                        .map(both -> new RejectedForm(
                                ReportFormLayout.of(intake.list()), intake.container(), both.getT1(), both.getT2())));
    }

    private static boolean seesAll(Account account) {
        return account.role() == Role.OFFICE || account.role() == Role.AUDITOR;
    }
}
