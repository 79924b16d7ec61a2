package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.MediaUpload.Received;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.media.ContentHash;
import org.creditportal.cms.media.RefusedMediumException;
import org.creditportal.cms.media.content.TooLargeException;
import org.creditportal.cms.proceeding.DeleteMedium;
import org.creditportal.cms.proceeding.JustifyMedium;
import org.creditportal.cms.proceeding.KeepMedium;
import org.creditportal.cms.proceeding.KeepMedium.Kept;
import org.creditportal.cms.proceeding.MaskMedium;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// A department uploads pictures and documents, decides what was found in them, and gives them up.
final class MediaRoutes {

    private static final String PATH = MediaReadRoutes.PATH;

    private final MediaUpload upload;
    private final KeepMedium keepMedium;
    private final MaskMedium maskMedium;
    private final JustifyMedium justifyMedium;
    private final DeleteMedium deleteMedium;
    private final MediaViews views;
    private final Writes writes;

    MediaRoutes(
            MediaUpload upload,
            KeepMedium keepMedium,
            MaskMedium maskMedium,
            JustifyMedium justifyMedium,
            DeleteMedium deleteMedium,
            MediaViews views,
            Writes writes) {
        this.upload = upload;
        this.keepMedium = keepMedium;
        this.maskMedium = maskMedium;
        this.justifyMedium = justifyMedium;
        this.deleteMedium = deleteMedium;
        this.views = views;
        this.writes = writes;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(PATH, this::receive)
                .POST(PATH + "/{id}/{act}", this::act)
                .DELETE(PATH + "/{id}", this::delete)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> receive(ServerRequest request) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> upload.receive(
                        request,
                        received -> digest(received.file())
                                .flatMap(digest -> writes.once(
                                        request, account, digest + received.name(), keep(account, received)))));
    }

    private Mono<Result> keep(Account account, Received received) {
        return keepMedium
                .keep(account, received.file(), received.name())
                .flatMap(this::kept)
                .onErrorMap(MediaRoutes::problem);
    }

    private Mono<Result> kept(Kept kept) {
        var status = kept.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
        var location = Map.of(HttpHeaders.LOCATION, PATH + "/" + kept.medium().id());
        return views.show(kept.medium()).map(view -> new Result(status.value(), location, view));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        return switch (request.pathVariable("act")) {
            case "masking" -> write(request, (account, body) -> mask(Callers.id(request), account, body));
            case "justification" -> write(request, (account, body) -> justify(Callers.id(request), account, body));
            default -> Mono.error(ApiProblem.notFound());
        };
    }

    private Mono<Result> mask(UUID id, Account account, String text) {
        var body = ActBody.parse(text, Set.of("finding"));
        return maskMedium
                .mask(id, account, body.text("finding"))
                .flatMap(copy -> kept(new Kept(copy, true)))
                .onErrorMap(MediaRoutes::problem);
    }

    private Mono<Result> justify(UUID id, Account account, String text) {
        var body = ActBody.parse(text, Set.of("finding", "basis"));
        return justifyMedium
                .justify(id, account, body.text("finding"), body.text("basis"))
                .flatMap(views::show)
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(), view));
    }

    private Mono<ServerResponse> delete(ServerRequest request) {
        Writes.key(request);
        var version = IfMatch.version(request);
        return Callers.account(request)
                .flatMap(account -> writes.once(request, account, "", delete(Callers.id(request), account, version)));
    }

    private Mono<Result> delete(UUID id, Account account, long version) {
        return views.find(id, account)
                .flatMap(views::show)
                .filter(view -> view.version() == version)
                .switchIfEmpty(Mono.error(IfMatch::overtaken))
                .then(deleteMedium.delete(id, account))
                .map(medium -> new Result(HttpStatus.OK.value(), Map.of(), Map.of("id", medium.id())));
    }

    private static Mono<String> digest(Path file) {
        return Mono.fromCallable(() -> ContentHash.of(file)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Throwable problem(Throwable failure) {
        return switch (failure) {
            case RefusedMediumException refused ->
                new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
            case TooLargeException tooLarge ->
                new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(tooLarge.getMessage()));
            case RejectedExecutionException busy ->
                new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, "正在检查的文件太多，请过一分钟再试。");
            default -> failure;
        };
    }

    private Mono<ServerResponse> write(ServerRequest request, BiFunction<Account, String, Mono<Result>> what) {
        Writes.key(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body ->
                                writes.once(request, account, body, Mono.defer(() -> what.apply(account, body)))));
    }
}
