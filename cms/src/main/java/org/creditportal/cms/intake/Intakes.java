package org.creditportal.cms.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.intake.Intake.Counts;
import org.creditportal.cms.intake.Intake.Progress;
import org.creditportal.cms.reportform.FormRow;
import org.creditportal.cms.reportform.Problem;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps report forms and what became of their rows.
public interface Intakes {

    Mono<Void> add(Intake intake);

    /// @return the form, or empty
    Mono<Intake> find(UUID id);

    /// As [#find(UUID)], and nobody else changes it until the unit of work ends.
    Mono<Intake> findForUpdate(UUID id);

    /// Keeps rows that were refused, and why.
    Mono<Void> refuse(UUID id, List<Refusal> refusals);

    /// Reading ended well: the form waits for its signature.
    Mono<Void> ready(UUID id, Counts counts);

    /// Reading ended badly.
    Mono<Void> fail(UUID id, String failure);

    /// Notes how far forms have come that this process reads or will read. It must be told of them again and again.
    Mono<Void> note(Map<UUID, Progress> reading);

    /// Forms of which nothing was noted for half a minute are failed, so that nobody waits for a reader that has died.
    Mono<Void> failInterrupted(String failure);

    Mono<Void> sign(UUID id, UUID account);

    /// A signed form waits for the credit office to publish it together with others (C4).
    Mono<Void> collect(UUID id);

    /// Signed forms that wait for the credit office, oldest first; locked until the unit of work ends.
    Flux<Intake> collected();

    /// The credit office publishes them together.
    Mono<Void> assign(Collection<UUID> forms, UUID publication);

    /// The forms of a release: the one whose id it has, or those that are published together.
    Flux<Intake> ofRelease(UUID release);

    /// The edge at which the signed form becomes public is known.
    Mono<Void> publicFrom(UUID id, Instant effectAt);

    /// Which announcement tells of its entries.
    Mono<Void> announce(UUID id, UUID announcement);

    /// Adds what was found at the signature.
    Mono<Void> explain(UUID id, List<Problem> leftOut);

    /// In order of row.
    Flux<Problem> problems(UUID id);

    /// The rejected rows as typed, identity numbers included, in order.
    Flux<FormRow> rejectedRows(UUID id);
}
