package org.creditportal.cms.api;

import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.RefusedItemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// How something in a maintained catalogue is written: once, over the version that was seen. `If-Match: "0"` says that
/// nothing was there.
record CatalogueWrites(Writes writes) {

    /// What is done to it.
    interface Act {

        /// @return empty if it has another version than was seen
        Mono<Result> carryOut(Account account, long version, String body);
    }

    Mono<ServerResponse> once(ServerRequest request, Act act) {
        Writes.key(request);
        var version = IfMatch.version(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(
                                request, account, version + "\n" + body, carryOut(act, account, version, body))));
    }

    private static Mono<Result> carryOut(Act act, Account account, long version, String body) {
        return Mono.defer(() -> act.carryOut(account, version, body))
                .switchIfEmpty(Mono.error(() -> version == 0 ? taken() : IfMatch.overtaken()))
                .onErrorMap(
                        RefusedItemException.class,
                        refused -> new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage()));
    }

    private static ApiProblem taken() {
        return new ApiProblem(HttpStatus.PRECONDITION_FAILED, "这个编号已有内容；要修改它，请先 GET 同一网址，用答复的 ETag 再试。");
    }

    /// One line of text.
    ///
    /// @param most characters
    static String line(ActBody body, String name, int most) {
        var line = body.text(name);
        if (line.length() > most || line.codePoints().anyMatch(Character::isISOControl)) {
            throw ApiProblem.badRequest(name + " 必须是一行文字，不超过 " + most + " 字。");
        }
        return line;
    }

    /// A number from 1, in an address.
    ///
    /// @throws ApiProblem 404 if it can be none
    static int number(ServerRequest request) {
        var number = request.pathVariable("number");
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw ApiProblem.notFound();
        }
        return Integer.parseInt(number);
    }
}
