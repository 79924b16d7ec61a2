package org.creditportal.cms.workbench;

import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What becomes of a form that was sent: looked at, carried out by the API, sent on (303); or shown again.
///
/// @param sketch what was asked for
/// @param act what the API is asked
/// @param done where to go then
/// @param again the page with the form, as it was typed
record Submission(
        FormSketch sketch,
        Function<Typed, Mono<ApiAnswer>> act,
        Function<ApiAnswer, Mono<ServerResponse>> done,
        Function<Attempt, Mono<ServerResponse>> again) {

    /// An act on a record, after which its page says that it is done.
    static Submission onRecord(
            DepartmentsApi api,
            ServerRequest request,
            RecordAct act,
            FormSketch sketch,
            Function<Attempt, Mono<ServerResponse>> again) {
        return new Submission(
                sketch,
                typed -> api.post(request, act.asked(), typed.key(), typed.body(sketch.asks())),
                answer -> Pages.seeOther(act.page(), act.act()),
                again);
    }

    Mono<ServerResponse> of(ServerRequest request, Visit visit) {
        return request.formData().map(Typed::new).flatMap(typed -> of(typed, visit));
    }

    Mono<ServerResponse> of(Typed typed, Visit visit) {
        var looked = Attempt.of(sketch, typed, visit.words());
        return looked.isRefused()
                ? again.apply(looked)
                : act.apply(typed)
                        .flatMap(done)
                        .onErrorResume(
                                failure -> failure instanceof ApiRefusal refused && refused.isAboutTheForm(),
                                failure -> again.apply(Attempt.of(sketch, typed, (ApiRefusal) failure, visit.words())));
    }
}
