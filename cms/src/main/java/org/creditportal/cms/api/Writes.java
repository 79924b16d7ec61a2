package org.creditportal.cms.api;

import java.time.Duration;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.WriteLedger.Answer;
import org.creditportal.cms.api.WriteLedger.Line;
import org.creditportal.cms.catalogue.MissingYearException;
import org.creditportal.cms.proceeding.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Lets every write carry an `Idempotency-Key`: the same request again is answered again and done once.
final class Writes {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final WriteLedger ledger;
    private final JsonMapper json;
    private final Duration kept;

    Writes(WriteLedger ledger, JsonMapper json, Duration kept) {
        this.ledger = ledger;
        this.json = json;
        this.kept = kept;
    }

    /// @return the request's key
    /// @throws ApiProblem 400 if there is none
    static String key(ServerRequest request) {
        var key = request.headers().firstHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw ApiProblem.badRequest("每次写入都要带 Idempotency-Key 请求头（不超过 200 个字符）；重试同一写入时用同一个值。");
        }
        return key;
    }

    /// @param content what the request carries, as a digest or as text
    /// @param write done only if this key is new
    Mono<ServerResponse> once(ServerRequest request, Account account, String content, Mono<Result> write) {
        var key = key(request);
        var asked = Fingerprint.of(request.method() + " " + request.uri().getRawPath() + "?"
                + request.uri().getRawQuery() + "\n" + content);
        return toTheEnd(ledger.open(account.id(), key, asked, kept)
                        .map(line -> repeat(line, asked))
                        .switchIfEmpty(Mono.defer(() -> carryOut(account, key, write))))
                .flatMap(Writes::respond);
    }

    private Mono<Answer> carryOut(Account account, String key, Mono<Result> write) {
        return write.onErrorResume(
                        Writes::changedNothing,
                        refused -> ledger.strike(account.id(), key).then(Mono.error(refused)))
                .flatMap(result -> ledger.close(account.id(), key, answer(result, result.kept()))
                        .thenReturn(answer(result, result.body())));
    }

    private Answer answer(Result result, Object body) {
        return new Answer(result.status(), result.headers(), json.writeValueAsString(body));
    }

    /// A client that leaves does not stop what it has begun.
    private static <T> Mono<T> toTheEnd(Mono<T> work) {
        return Mono.fromFuture(work::toFuture, true);
    }

    private static boolean changedNothing(Throwable failure) {
        return failure instanceof Refusal || failure instanceof ApiProblem || failure instanceof MissingYearException;
    }

    private static Answer repeat(Line line, String asked) {
        if (!line.fingerprint().equals(asked)) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "这个 Idempotency-Key 已用于另一个请求；请为新的写入换一个值。");
        }
        var answer = line.answer();
        if (answer == null) {
            throw new ApiProblem(HttpStatus.CONFLICT, "同一请求正在处理，请稍后用同一个 Idempotency-Key 再试。");
        }
        return answer;
    }

    private static Mono<ServerResponse> respond(Answer answer) {
        return ServerResponse.status(answer.status())
                .headers(headers -> answer.headers().forEach(headers::set))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(answer.body());
    }

    /// What a write answers.
    ///
    /// @param kept what a repeated request is answered: the same without what may be shown only once
    record Result(int status, Map<String, String> headers, Object body, Object kept) {

        Result(int status, Map<String, String> headers, Object body) {
            this(status, headers, body, body);
        }
    }
}
