package org.creditportal.cms.api;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.api.Writes.Result;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.PushedChannel;
import org.creditportal.cms.proceeding.ConfigureChannel;
import org.creditportal.cms.proceeding.DeliverySight;
import org.creditportal.cms.proceeding.ReportUpward;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/// Where lists are published (C2): the channels of reports and profiles, and those configured.
final class ChannelRoutes {

    private static final String PATH = "/cms/v1/channels";
    private static final String ONE = PATH + "/{kind}/{name}";
    private static final int LONGEST_NAME = 200;

    private final Channels channels;
    private final ConfigureChannel configureChannel;
    private final Writes writes;
    private final boolean plainAllowed;

    /// @param plainAllowed whether endpoints may be `http`, as in local mode
    ChannelRoutes(Channels channels, ConfigureChannel configureChannel, Writes writes, boolean plainAllowed) {
        this.channels = channels;
        this.configureChannel = configureChannel;
        this.writes = writes;
        this.plainAllowed = plainAllowed;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(PATH, this::browse)
                .GET(ONE, this::show)
                .PUT(ONE, this::configure)
                .filter(ApiProblem::answering)
                .build();
    }

    private Mono<ServerResponse> browse(ServerRequest request) {
        return Callers.account(request)
                .flatMap(account -> channels.all().collectList().map(known -> views(known, account)))
                .flatMap(items -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .bodyValue(Map.of("items", items)));
    }

    private static List<ChannelView> views(List<PushedChannel> configured, Account account) {
        var views = new LinkedHashMap<Channel, ChannelView>();
        ReportUpward.channels().forEach(channel -> views.put(channel, ChannelView.never(channel)));
        ProfileChannels.all().forEach(channel -> views.put(channel, ChannelView.never(channel)));
        configured.forEach(known -> views.put(known.channel(), ChannelView.of(known, DeliverySight.isWide(account))));
        return new ArrayList<>(views.values());
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        var channel = channel(request);
        return Callers.account(request)
                .flatMap(account -> channels.find(channel)
                        .map(known -> ChannelView.of(known, DeliverySight.isWide(account)))
                        .defaultIfEmpty(ChannelView.never(channel)))
                .flatMap(view -> ServerResponse.ok()
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.ETAG, view.tag())
                        .bodyValue(view));
    }

    private Mono<ServerResponse> configure(ServerRequest request) {
        Writes.key(request);
        var channel = channel(request);
        var version = IfMatch.version(request);
        return Callers.account(request)
                .flatMap(account -> request.bodyToMono(String.class)
                        .defaultIfEmpty("")
                        .flatMap(body -> writes.once(
                                request, account, version + "\n" + body, configure(account, channel, version, body))));
    }

    private Mono<Result> configure(Account account, Channel channel, long version, String body) {
        return Mono.defer(() -> configureChannel.configure(
                        account, channel, EndpointBody.parse(body, plainAllowed).endpoint(), version))
                .switchIfEmpty(Mono.error(IfMatch::overtaken))
                .map(known -> ChannelView.of(known, true))
                .map(view -> new Result(HttpStatus.OK.value(), Map.of(HttpHeaders.ETAG, view.tag()), view));
    }

    private static Channel channel(ServerRequest request) {
        var kind = Channel.Kind.of(request.pathVariable("kind")).orElseThrow(ApiProblem::notFound);
        var name = request.pathVariable("name");
        if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf(0) >= 0) {
            throw ApiProblem.notFound();
        }
        return new Channel(kind, name);
    }
}
