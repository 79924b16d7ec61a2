package org.creditportal.cms.push;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.creditportal.cms.delivery.AnnouncedText;
import org.creditportal.cms.delivery.DuePush;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/// A platform that takes announcements as signed JSON over HTTP. Each delivery has one `Idempotency-Key`, its id, so
/// that the platform knows it again when an answer was lost.
public final class HttpPlatform implements Platform {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration RESPONSE = Duration.ofSeconds(10);

    /// One slow platform takes no more connections than this.
    private static final int CONNECTIONS = 16;

    private final WebClient client;
    private final @Nullable String secret;
    private final Duration patience;

    private HttpPlatform(WebClient client, @Nullable String secret, Duration patience) {
        this.client = client;
        this.secret = secret;
        this.patience = patience;
    }

    /// @param secret that pushes are signed with; without one nothing is sent
    public static HttpPlatform signingWith(@Nullable String secret) {
        return signingWith(secret, RESPONSE);
    }

    static HttpPlatform signingWith(@Nullable String secret, Duration response) {
        var http = HttpClient.create(ConnectionProvider.create("push", CONNECTIONS))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT.toMillis())
                .responseTimeout(response)
                .followRedirect(false)
                .disableRetry(true);
        var client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
        return new HttpPlatform(client, secret, CONNECT.plus(response));
    }

    @Override
    public Mono<PushAnswer> send(DuePush push, AnnouncedText text) {
        var key = secret;
        return key == null
                ? Mono.just(new PushAnswer.Failed("没有配置 portal.push.secret，不能签名"))
                : send(push, PushBody.of(push, text), key);
    }

    private Mono<PushAnswer> send(DuePush push, byte[] body, String key) {
        return client.post()
                .uri(push.endpoint().address())
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", push.id().toString())
                .header("X-Signature", Signature.of(body, key))
                .bodyValue(body)
                .exchangeToMono(HttpPlatform::answer)
                .timeout(patience)
                .onErrorResume(Exception.class, away -> Mono.just(new PushAnswer.Failed(nameOf(away))));
    }

    /// Nothing that a platform writes is kept.
    private static Mono<PushAnswer> answer(ClientResponse response) {
        return response.releaseBody()
                .thenReturn(PushAnswer.of(response.statusCode().value()));
    }

    private static String nameOf(Throwable failure) {
        var cause = failure.getCause();
        return cause == null
                ? failure.getClass().getSimpleName()
                : cause.getClass().getSimpleName();
    }
}
