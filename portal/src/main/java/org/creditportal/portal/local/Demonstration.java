package org.creditportal.portal.local;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.creditportal.portal.local.demo.Form;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Brings the forms of the demonstration in, each once in the life of a store.
record Demonstration(List<Form> forms, DepartmentClient departments, Journal journal) {

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
                .flatMapSequential(this::handIn, READ_AT_ONCE, 1)
                .concatMap(this::sign)
                .doOnNext(signed -> say(done.incrementAndGet()))
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(signed -> departments.publication(signed.form(), signed.location()))
                .then();
    }

    private Mono<HandedIn> handIn(Form form) {
        return Mono.justOrEmpty(journal.location(form.name()))
                .switchIfEmpty(Mono.defer(() -> departments.handIn(form))
                        .doOnNext(location -> journal.noteLocation(form.name(), location)))
                .flatMap(location ->
                        departments.read(form, location).map(state -> new HandedIn(form, location, state.isSigned())));
    }

    private Mono<HandedIn> sign(HandedIn handedIn) {
        var signature =
                handedIn.isSigned() ? Mono.<Void>empty() : departments.sign(handedIn.form(), handedIn.location());
        return signature
                .then(Mono.fromRunnable(() -> journal.noteSigned(handedIn.form().name())))
                .thenReturn(handedIn);
    }

    private void say(int done) {
        if (done % SAID_EVERY == 0 || done == forms.size()) {
            Progress.say("演示数据 Demonstration data %d/%d".formatted(done, forms.size()));
        }
    }

    /// @param location where the form can be followed
    private record HandedIn(Form form, String location, boolean isSigned) {}
}
