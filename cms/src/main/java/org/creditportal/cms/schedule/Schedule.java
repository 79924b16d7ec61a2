package org.creditportal.cms.schedule;

import java.time.Duration;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keeps when which job is due, who is at it and how its runs went, by the clock of the store.
public interface Schedule {

    /// Makes jobs known. One that is new is due at once; one that is known keeps its due time, unless its interval
    /// became shorter.
    Mono<Void> enrol(Collection<Job> jobs);

    /// Takes a job for a node, for as long as the lease, which can be renewed.
    ///
    /// @return whether it was due and nobody was at it
    Mono<Boolean> claim(String job, String node, Duration lease);

    /// @return false if the node is not at it any more
    Mono<Boolean> renew(String job, String node, Duration lease);

    /// Writes down how a run went, and says when the next one is due: at once if there is more to do, after the
    /// interval if there is not, after 1 s if it failed and twice as long after each further failure, up to
    /// 10 minutes. Nothing happens if the node is not at it any more. Runs of more than 30 days ago are forgotten.
    Mono<Void> finish(String job, String node, Run run);

    /// All jobs that were ever enrolled, by name.
    Flux<ScheduledJob> look();

    /// The runs of a job, newest first.
    Flux<PastRun> runs(String job, int limit);
}
