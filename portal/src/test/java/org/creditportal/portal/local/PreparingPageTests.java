package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

class PreparingPageTests {

    private static final WebFilterChain PORTAL =
            exchange -> Mono.fromRunnable(() -> exchange.getResponse().setStatusCode(HttpStatus.OK));

    private final Readiness readiness = new Readiness();
    private final PreparingPage page = new PreparingPage(readiness);

    @Test
    void standsInForTheHomePageUntilThereIsSomethingToFind() {
        var early = ask("/");
        assertThat(early.getResponse().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(early.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("2");
        assertThat(early.getResponse().getBodyAsString().block()).contains("正在准备");

        readiness.reach();

        assertThat(statusOf("/")).isEqualTo(HttpStatus.OK);
    }

    @Test
    void leavesEveryOtherPathAlone() {
        assertThat(statusOf("/api/v1/search")).isEqualTo(HttpStatus.OK);
        assertThat(statusOf("/cms/v1/imports")).isEqualTo(HttpStatus.OK);
    }

    private @Nullable HttpStatusCode statusOf(String path) {
        return ask(path).getResponse().getStatusCode();
    }

    private MockServerWebExchange ask(String path) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        page.filter(exchange, PORTAL).block();
        return exchange;
    }
}
