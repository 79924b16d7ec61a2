package org.creditportal.cms.webhook;

import io.netty.channel.ChannelOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.creditportal.cms.push.Signature;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/// Sends notifications over HTTP, signed with the secret of their webhook. Who gets one twice knows it by its id.
public final class WebhookClient {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration RESPONSE = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 16;

    private final WebClient client;
    private final Clock clock;

    /// @param clock the machine's: signatures grow old by it
    public WebhookClient(Clock clock) {
        var http = HttpClient.create(ConnectionProvider.create("webhooks", CONNECTIONS))
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT.toMillis())
                .responseTimeout(RESPONSE)
                .followRedirect(false)
                .disableRetry(true);
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
        this.clock = clock;
    }

    /// @param isTaken whether the other side has it
    record Answer(boolean isTaken, String text) {}

    /// Never fails, for a failure is an answer too. What is signed is the timestamp, a full stop and the body.
    Mono<Answer> send(Notification notification) {
        var body = NotificationBody.of(notification);
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var signed = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
        return client.post()
                .uri(notification.endpoint().address())
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Webhook-Id", notification.id().toString())
                .header("X-Webhook-Timestamp", timestamp)
                .header("X-Webhook-Signature", Signature.of(signed, notification.secret()))
                .bodyValue(body)
                .exchangeToMono(WebhookClient::answer)
                .timeout(CONNECT.plus(RESPONSE))
                .onErrorResume(
                        Exception.class,
                        away -> Mono.just(new Answer(false, away.getClass().getSimpleName())));
    }

    /// Nothing that the other side writes is kept.
    private static Mono<Answer> answer(ClientResponse response) {
        var status = response.statusCode();
        return response.releaseBody().thenReturn(new Answer(status.is2xxSuccessful(), "HTTP " + status.value()));
    }
}
