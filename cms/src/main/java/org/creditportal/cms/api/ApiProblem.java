package org.creditportal.cms.api;

import org.creditportal.cms.catalogue.MissingYearException;
import org.creditportal.cms.proceeding.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// What is wrong with a request, as RFC 9457 says it: the detail tells a person what to do and repeats nothing
/// typed.
final class ApiProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    ApiProblem(HttpStatusCode status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static ApiProblem badRequest(String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, detail);
    }

    static ApiProblem notFound() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "没有这个资源，或您的账号看不到它。");
    }

    /// Adds a member to the answer.
    void say(String name, Object value) {
        getBody().setProperty(name, value);
    }

    /// Answers every problem of the routes behind it, and nothing else.
    static Mono<ServerResponse> answering(ServerRequest request, HandlerFunction<ServerResponse> next) {
        return Mono.defer(() -> next.handle(request))
                .onErrorMap(Refusal.class, ApiProblem::of)
                .onErrorMap(MissingYearException.class, ApiProblem::of)
                .onErrorResume(ApiProblem.class, ApiProblem::respond);
    }

    private Mono<ServerResponse> respond() {
        return ServerResponse.status(getStatusCode())
                .headers(headers -> headers.addAll(getHeaders()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(getBody());
    }

    /// A deadline reaches into a year that nobody can count yet (R3).
    static ApiProblem of(MissingYearException missing) {
        return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, missing.getMessage());
    }

    static ApiProblem of(Refusal refusal) {
        var status = switch (refusal) {
            case Refusal.Unknown unknown -> HttpStatus.NOT_FOUND;
            case Refusal.Forbidden forbidden -> HttpStatus.FORBIDDEN;
            case Refusal.NotPossibleNow notNow -> HttpStatus.CONFLICT;
        };
        return new ApiProblem(status, String.valueOf(refusal.getMessage()));
    }
}
