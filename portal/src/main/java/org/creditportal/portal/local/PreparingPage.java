package org.creditportal.portal.local;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Answers for the home page until there is something to find.
final class PreparingPage implements WebFilter {

    private static final byte[] PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>正在准备…</title></head>
            <body><p>正在准备演示数据… <span lang="en">The demonstration data is being prepared.</span></p></body>
            </html>
            """.getBytes(StandardCharsets.UTF_8);

    private final Readiness readiness;

    PreparingPage(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (readiness.isReached() || !path.equals("/")) {
            return chain.filter(exchange);
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(PAGE)));
    }
}
