package org.creditportal.portal.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.creditportal.portal.local.demo.BulkForm;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Brings many entries in as departments do, in large forms: while one is published, the next are read. A form is a
/// file only as long as it is on its way.
///
/// @param folder for these files
record BulkFilling(List<BulkForm> forms, Path folder, Submission submission, Journal journal) {

    /// As many as the portal reads at a time.
    private static final int READ_AT_ONCE = 2;

    private static final Duration SAID_EVERY = Duration.ofSeconds(5);

    /// Completes when all forms are public; those that were before are left out.
    Mono<Void> load() {
        var missing =
                forms.stream().filter(form -> !journal.isSigned(form.name())).toList();
        if (missing.isEmpty()) {
            return Mono.empty();
        }
        LocalFolder.create(folder);
        var pace = Pace.begin(missing.stream().mapToInt(BulkForm::count).sum());
        var loading = Flux.fromIterable(missing)
                .flatMapSequential(form -> handIn(form, pace), READ_AT_ONCE, 1)
                .concatMap(this::publish, 1)
                .doOnNext(form -> pace.publish(form.count()))
                .then(Mono.fromRunnable(() -> Progress.say(pace.line())));
        return Flux.interval(SAID_EVERY)
                .doOnNext(tick -> Progress.say(pace.line()))
                .takeUntilOther(loading)
                .then();
    }

    private Mono<Read> handIn(BulkForm form, Pace pace) {
        return Mono.fromCallable(() -> form.writtenIn(folder))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(written -> submission.handIn(written, rows -> pace.read(form.name(), rows)))
                .doOnNext(handedIn -> pace.read(form.name(), form.count()))
                .map(handedIn -> new Read(form, handedIn));
    }

    /// One after the other: two releases at a time would each take longer than is planned for them.
    private Mono<BulkForm> publish(Read read) {
        return submission
                .sign(read.handedIn())
                .flatMap(submission::publication)
                .then(Mono.fromRunnable(() -> finish(read.handedIn())).subscribeOn(Schedulers.boundedElastic()))
                .thenReturn(read.form());
    }

    private void finish(Submission.HandedIn handedIn) {
        journal.noteSigned(handedIn.form().name());
        LocalFolder.delete(handedIn.form().file());
    }

    private record Read(BulkForm form, Submission.HandedIn handedIn) {}
}
