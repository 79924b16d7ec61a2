package org.creditportal.cms.life;

import java.util.Optional;
import org.creditportal.cms.catalogue.MissingYearException;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.cms.proceeding.Refusal;
import reactor.core.publisher.Mono;

/// What came of an attempt.
sealed interface Outcome {

    /// @param entry after the act, empty where its case is closed
    record Done(Optional<ListEntry> entry) implements Outcome {
        @Override
        public String toString() {
            return "done";
        }
    }

    record Refused(Refusal refusal) implements Outcome {}

    /// The deadline lies in a year whose working days nobody knows.
    record NotCountable() implements Outcome {}

    /// What no client may ever be answered.
    record Broken(Throwable failure) implements Outcome {}

    static Mono<Outcome> of(Mono<ListEntry> act) {
        return act.map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .<Outcome>map(Done::new)
                .onErrorResume(failure -> Mono.just(failed(failure)));
    }

    private static Outcome failed(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> new Refused(refusal);
            case MissingYearException missing -> new NotCountable();
            default -> new Broken(failure);
        };
    }
}
