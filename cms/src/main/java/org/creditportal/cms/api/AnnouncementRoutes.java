package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.announcement.Announcements;
import org.creditportal.cms.announcement.Announcements.Kept;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.proceeding.WriteAnnouncement;
import org.creditportal.cms.proceeding.WriteAnnouncement.Written;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// A department's announcements: those that its acts made, and those that it writes.
final class AnnouncementRoutes {

    private static final String PATH = "/cms/v1/announcements";
    private static final int PAGE = 100;
    private static final Set<String> MEMBERS =
            Set.of("announcement", "title", "body", "entries", "visibleFrom", "visibleUntil");

    private final Announcements announcements;
    private final WriteAnnouncement writeAnnouncement;
    private final Writes writes;
    private final Clock clock;

    AnnouncementRoutes(Announcements announcements, WriteAnnouncement writeAnnouncement, Writes writes, Clock clock) {
        this.announcements = announcements;
        this.writeAnnouncement = writeAnnouncement;
        this.writes = writes;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .POST(PATH, request -> write(request, this::draft))
                .GET(PATH + "/{id}", this::show)
                .POST(PATH + "/{id}/{act}", this::act)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        var after = request.queryParam("after")
                .map(text -> Callers.parse(text).orElseThrow(() -> ApiProblem.badRequest("参数 after 不是有效的编号。")))
                .orElse(null);
        return Callers.account(request)
                .flatMap(account -> announcements
                        .ofDepartment(account.department(), after, PAGE)
                        .map(kept -> AnnouncementView.of(kept, clock.instant()))
                        .collectList())
                .map(items -> AnnouncementView.page(items, PAGE))
                .flatMap(page -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(page));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> announcements.find(Callers.id(request)).filter(kept -> isOf(kept, account)))
                .switchIfEmpty(Mono.error(ApiProblem::notFound))
                .flatMap(kept -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(AnnouncementView.of(kept, clock.instant())));
    }

    private static boolean isOf(Kept kept, Account account) {
        return kept.announcement().contents().department().equals(account.department());
    }

    private Mono<Result> draft(Account account, String text) {
        return Mono.fromCallable(() -> written(ActBody.parse(text, MEMBERS)))
                .flatMap(written -> writeAnnouncement.draft(account, written))
                .map(kept -> AnnouncementView.of(kept, clock.instant()))
                .map(view -> new Result(
                        HttpStatus.CREATED.value(), Map.of(HttpHeaders.LOCATION, PATH + "/" + view.id()), view));
    }

    private static Written written(ActBody body) {
        var kind = AnnouncementKind.of(body.text("announcement"))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "announcement 只能是 notice、listing、exit、repair、correction、warning 或 standard。"));
        return new Written(
                kind,
                body.text("title"),
                body.text("body"),
                body.ids("entries"),
                body.instantOrNull("visibleFrom"),
                body.instantOrNull("visibleUntil"));
    }

    private Mono<ServerResponse> act(ServerRequest request) {
        var act = request.pathVariable("act");
        return switch (act) {
            case "signature" -> write(request, (account, body) -> sign(Callers.id(request), account));
            case "withdrawal" -> write(request, (account, body) -> withdraw(Callers.id(request), account, body));
            default -> Mono.error(ApiProblem.notFound());
        };
    }

    private Mono<Result> sign(UUID id, Account account) {
        return writeAnnouncement.sign(id, account).map(this::result);
    }

    private Mono<Result> withdraw(UUID id, Account account, String body) {
        return writeAnnouncement
                .withdraw(id, account, WithdrawalBody.parse(body).reason())
                .map(this::result);
    }

    private Result result(Kept kept) {
        return new Result(HttpStatus.OK.value(), Map.of(), AnnouncementView.of(kept, clock.instant()));
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
