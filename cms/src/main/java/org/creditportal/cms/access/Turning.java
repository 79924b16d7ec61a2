package org.creditportal.cms.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Turns requests away, with what to do instead: programs by RFC 9457, people at the workbench by a page.
final class Turning {

    private static final String WORKBENCH = "/workbench";
    private static final JsonMapper JSON = new JsonMapper();

    private final RefusalPage page;

    Turning(RefusalPage page) {
        this.page = page;
    }

    /// 401, or at the workbench the way to the sign-in and back.
    Mono<Void> signInFirst(ServerWebExchange exchange) {
        if (!isAtWorkbench(exchange)) {
            return unknownToken(exchange);
        }
        var next = LocalPath.of(exchange.getRequest().getURI());
        return send(exchange, WORKBENCH + "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /// 403, or at the workbench the page where the password is changed.
    Mono<Void> changePasswordFirst(ServerWebExchange exchange) {
        return isAtWorkbench(exchange)
                ? send(exchange, WORKBENCH + "/password")
                : problem(exchange, HttpStatus.FORBIDDEN, "现在的密码是别人设置的，请先修改：POST /cms/v1/password。");
    }

    private static Mono<Void> send(ServerWebExchange exchange, String where) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().set(HttpHeaders.LOCATION, where);
        return response.setComplete();
    }

    Mono<Void> unknownToken(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return problem(exchange, HttpStatus.UNAUTHORIZED, "请在 Authorization 请求头中提供有效的 Bearer 令牌，或先登录。");
        });
    }

    /// Whoever has a token of the portal's own, or a password, still comes in.
    Mono<Void> providerAway(ServerWebExchange exchange) {
        return problem(exchange, HttpStatus.SERVICE_UNAVAILABLE, "统一身份认证暂时无法连接，请稍后再试，或改用本平台的登录和令牌。");
    }

    Mono<Void> away(ServerWebExchange exchange, HttpStatus status, String detail) {
        return isAtWorkbench(exchange) ? page.show(exchange, status, detail) : problem(exchange, status, detail);
    }

    /// Of the workbench as long as it has no page of its own for this.
    static Mono<Void> plainly(ServerWebExchange exchange, HttpStatus status, String detail) {
        return write(
                exchange,
                status,
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                detail.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<Void> problem(ServerWebExchange exchange, HttpStatus status, String detail) {
        var body = JSON.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, detail));
        return write(exchange, status, MediaType.APPLICATION_PROBLEM_JSON, body);
    }

    private static Mono<Void> write(ServerWebExchange exchange, HttpStatus status, MediaType type, byte[] body) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().setContentType(type);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static boolean isAtWorkbench(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return path.equals(WORKBENCH) || path.startsWith(WORKBENCH + "/");
    }
}
