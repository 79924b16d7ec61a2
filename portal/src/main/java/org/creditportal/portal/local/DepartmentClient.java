package org.creditportal.portal.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.creditportal.cms.account.Role;
import org.creditportal.portal.local.demo.Form;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// Hands forms in and signs them as departments do: over HTTP, a clerk the one, a head the other.
///
/// @param tokens by role and department, as [#key(Role, String)]
record DepartmentClient(WebClient http, Map<String, String> tokens) {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 6_000;

    /// What a process that died was answering is free again after a minute; a portal that is short of connections soon.
    private static final Retry UNTIL_POSSIBLE = Retry.fixedDelay(15, Duration.ofSeconds(5))
            .filter(DepartmentClient::isPassing)
            .onRetryExhaustedThrow((retry, last) -> last.failure());

    static String key(Role role, String department) {
        return role.code() + "@" + department;
    }

    /// @param former where the same form was handed in before, in vain, or empty
    /// @return where the import can be followed
    Mono<String> handIn(Form form, String former) {
        var body = new MultipartBodyBuilder();
        body.part("file", new FileSystemResource(form.file()));
        return http.post()
                .uri("/cms/v1/imports?list={list}&department={department}", form.list(), form.department())
                .header("Authorization", bearer(Role.CLERK, form))
                .header("Idempotency-Key", "demonstration-import-" + form.name() + former)
                .body(BodyInserters.fromMultipartData(body.build()))
                .retrieve()
                .toBodilessEntity()
                .retryWhen(UNTIL_POSSIBLE)
                .map(answer -> URI.create(
                                Objects.requireNonNull(answer.getHeaders().getFirst("Location")))
                        .getPath());
    }

    /// Waits until the form is read.
    ///
    /// @param looked is told how many rows are read
    Mono<ImportState> read(Form form, String location, IntConsumer looked) {
        return look(form, location)
                .doOnNext(state -> looked.accept(state.rowsRead()))
                .filter(ImportState::isRead)
                .repeatWhenEmpty(MOST_LOOKS, DepartmentClient::pausing);
    }

    Mono<Void> sign(Form form, String location) {
        return http.post()
                .uri(location + "/signature")
                .header("Authorization", bearer(Role.HEAD, form))
                .header("Idempotency-Key", "demonstration-signature-" + form.name())
                .retrieve()
                .toBodilessEntity()
                .retryWhen(UNTIL_POSSIBLE)
                .then();
    }

    /// Waits until the form is public.
    Mono<ImportState> publication(Form form, String location) {
        return look(form, location)
                .filter(ImportState::isPublished)
                .repeatWhenEmpty(MOST_LOOKS, DepartmentClient::pausing);
    }

    private Mono<ImportState> look(Form form, String location) {
        return state(form, location).map(state -> state.orComplain(form.name()));
    }

    /// What is said of the form now, whatever it is.
    Mono<ImportState> state(Form form, String location) {
        return http.get()
                .uri(location)
                .header("Authorization", bearer(Role.CLERK, form))
                .retrieve()
                .bodyToMono(ImportState.class)
                .retryWhen(UNTIL_POSSIBLE);
    }

    private String bearer(Role role, Form form) {
        return "Bearer " + tokens.get(key(role, form.department()));
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof WebClientResponseException.Conflict
                || failure instanceof WebClientResponseException.ServiceUnavailable;
    }

    private static Flux<Long> pausing(Flux<Long> looks) {
        return looks.delayElements(PAUSE);
    }
}
