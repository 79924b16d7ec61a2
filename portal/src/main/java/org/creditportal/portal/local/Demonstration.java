package org.creditportal.portal.local;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.portal.local.Submission.HandedIn;
import org.creditportal.portal.local.demo.Form;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Brings the forms of the demonstration in, each once in the life of a store.
record Demonstration(List<Form> forms, Submission submission, Journal journal) {

    private static final int READ_AT_ONCE = 3;
    private static final int SAID_EVERY = 10;

    /// Completes when every form is public. Forms are read side by side and signed one by one, small ones first: a
    /// signature
    /// must keep within the guard, and a portal that has just started is slow.
    Mono<Void> load() {
        var missing = forms.stream()
                .filter(form -> !journal.isSigned(form.name()))
                .sorted(Comparator.comparingLong(form -> form.file().toFile().length()))
                .toList();
        var done = new AtomicInteger(forms.size() - missing.size());
        return Flux.fromIterable(missing)
                .flatMapSequential(submission::handIn, READ_AT_ONCE, 1)
                .concatMap(this::sign)
                .doOnNext(signed -> say(done.incrementAndGet()))
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(submission::publication)
                .then();
    }

    private Mono<HandedIn> sign(HandedIn handedIn) {
        return submission
                .sign(handedIn)
                .doOnNext(signed -> journal.noteSigned(signed.form().name()));
    }

    private void say(int done) {
        if (done % SAID_EVERY == 0 || done == forms.size()) {
            Progress.say("演示数据 Demonstration data %d/%d".formatted(done, forms.size()));
        }
    }
}
