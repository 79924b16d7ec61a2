package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.Map;
import java.util.Set;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.announcement.Occasion;
import org.creditportal.cms.announcement.Wording;
import org.creditportal.cms.announcement.Wordings;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.proceeding.Reword;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// How the announcements of each profile are worded.
final class WordingRoutes {

    private static final String PATH = "/cms/v1/profiles/{id}/wordings/{occasion}";

    private final Wordings wordings;
    private final Reword reword;
    private final Writes writes;

    WordingRoutes(Wordings wordings, Reword reword, Writes writes) {
        this.wordings = wordings;
        this.reword = reword;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::show)
                .PUT(PATH, this::change)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Mono.defer(() -> wordings.of(profile(request), occasion(request)))
                .flatMap(wording -> ServerResponse.ok()
                        .eTag(tag(wording))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(wording));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        Writes.key(request);
        var match = request.headers().firstHeader(HttpHeaders.IF_MATCH);
        if (match == null) {
            throw new ApiProblem(HttpStatus.PRECONDITION_REQUIRED, "修改要带 If-Match 请求头，值为读取时得到的 ETag。");
        }
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body ->
                                writes.once(request, account, match + body, change(request, account, match, body))));
    }

    private Mono<Result> change(ServerRequest request, Account account, String match, String text) {
        return Mono.fromCallable(() -> ActBody.parse(text, Set.of("title", "body")))
                .map(body -> new Wording(body.text("title"), body.text("body")))
                .flatMap(wording -> wordings.of(profile(request), occasion(request))
                        .filter(current -> tag(current).equals(match))
                        .switchIfEmpty(
                                Mono.error(() -> new ApiProblem(HttpStatus.PRECONDITION_FAILED, "文本已被别人修改；请重新读取，再改。")))
                        .then(reword.reword(account, profile(request), occasion(request), wording)))
                .map(wording -> new Result(HttpStatus.OK.value(), Map.of(HttpHeaders.ETAG, tag(wording)), wording));
    }

    private static String tag(Wording wording) {
        return "\"" + Fingerprint.of(wording.title() + "\n" + wording.body()) + "\"";
    }

    private static String profile(ServerRequest request) {
        return RuleProfiles.find(request.pathVariable("id"))
                .orElseThrow(ApiProblem::notFound)
                .id();
    }

    private static Occasion occasion(ServerRequest request) {
        return Occasion.of(request.pathVariable("occasion")).orElseThrow(ApiProblem::notFound);
    }
}
