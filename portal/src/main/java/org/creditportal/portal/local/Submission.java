package org.creditportal.portal.local;

import java.util.function.IntConsumer;
import org.creditportal.portal.local.demo.Form;
import reactor.core.publisher.Mono;

/// One form's way from a department to the readers, which a start after an interrupted one goes on with.
record Submission(DepartmentClient departments, Journal journal) {

    Mono<HandedIn> handIn(Form form) {
        return handIn(form, rows -> {});
    }

    /// Completes when the form is read. A form whose reading ended with the process that read it is handed in anew.
    ///
    /// @param looked is told how many rows are read
    Mono<HandedIn> handIn(Form form, IntConsumer looked) {
        return Mono.justOrEmpty(journal.location(form.name()))
                .flatMap(location -> departments
                        .state(form, location)
                        .filter(ImportState::isRead)
                        .map(state -> state.orComplain(form.name()))
                        .map(state -> new HandedIn(form, location, state.isSigned()))
                        .switchIfEmpty(Mono.defer(() -> begin(form, location, looked))))
                .switchIfEmpty(Mono.defer(() -> begin(form, "", looked)));
    }

    /// Does nothing if the form is signed already.
    Mono<HandedIn> sign(HandedIn handedIn) {
        var signature =
                handedIn.isSigned() ? Mono.<Void>empty() : departments.sign(handedIn.form(), handedIn.location());
        return signature.thenReturn(handedIn);
    }

    /// Completes when readers see the form.
    Mono<ImportState> publication(HandedIn handedIn) {
        return departments.publication(handedIn.form(), handedIn.location());
    }

    /// @param former where it was handed in before, in vain, or empty
    private Mono<HandedIn> begin(Form form, String former, IntConsumer looked) {
        return departments
                .handIn(form, former)
                .doOnNext(location -> journal.noteLocation(form.name(), location))
                .flatMap(location -> departments
                        .read(form, location, looked)
                        .map(state -> new HandedIn(form, location, state.isSigned())));
    }

    /// @param location where the form can be followed
    record HandedIn(Form form, String location, boolean isSigned) {}
}
