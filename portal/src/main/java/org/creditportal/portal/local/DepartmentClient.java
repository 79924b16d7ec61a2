package org.creditportal.portal.local;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.creditportal.cms.account.Role;
import org.creditportal.portal.local.demo.Form;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Hands forms in and signs them as departments do: over HTTP, a clerk the one, a head the other.
///
/// @param tokens by role and department, as [#key(Role, String)]
record DepartmentClient(WebClient http, Map<String, String> tokens) {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 600;

    static String key(Role role, String department) {
        return role.code() + "@" + department;
    }

    /// @return where the import can be followed
    Mono<String> handIn(Form form) {
        var body = new MultipartBodyBuilder();
        body.part("file", new FileSystemResource(form.file()));
        return http.post()
                .uri("/cms/v1/imports?list={list}&department={department}", form.list(), form.department())
                .header("Authorization", bearer(Role.CLERK, form))
                .header("Idempotency-Key", "demonstration-import-" + form.name())
                .body(BodyInserters.fromMultipartData(body.build()))
                .retrieve()
                .toBodilessEntity()
                .map(answer -> URI.create(
                                Objects.requireNonNull(answer.getHeaders().getFirst("Location")))
                        .getPath());
    }

    /// Waits until the form is read.
    Mono<ImportState> read(Form form, String location) {
        return look(form, location).filter(ImportState::isRead).repeatWhenEmpty(MOST_LOOKS, DepartmentClient::pausing);
    }

    Mono<Void> sign(Form form, String location) {
        return http.post()
                .uri(location + "/signature")
                .header("Authorization", bearer(Role.HEAD, form))
                .header("Idempotency-Key", "demonstration-signature-" + form.name())
                .retrieve()
                .toBodilessEntity()
                .then();
    }

    /// Waits until the form is public.
    Mono<ImportState> publication(Form form, String location) {
        return look(form, location)
                .filter(ImportState::isPublished)
                .repeatWhenEmpty(MOST_LOOKS, DepartmentClient::pausing);
    }

    private Mono<ImportState> look(Form form, String location) {
        return http.get()
                .uri(location)
                .header("Authorization", bearer(Role.CLERK, form))
                .retrieve()
                .bodyToMono(ImportState.class)
                .map(state -> state.orComplain(form.name()));
    }

    private String bearer(Role role, Form form) {
        return "Bearer " + tokens.get(key(role, form.department()));
    }

    private static Flux<Long> pausing(Flux<Long> looks) {
        return looks.delayElements(PAUSE);
    }
}
