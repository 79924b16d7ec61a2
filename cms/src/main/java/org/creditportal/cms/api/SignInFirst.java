package org.creditportal.cms.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Answers 401 to a request without a known token.
final class SignInFirst implements ServerAuthenticationEntryPoint {

    private static final ProblemDetail PROBLEM =
            ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "请在 Authorization 请求头中提供有效的 Bearer 令牌。");

    private final byte[] body = new JsonMapper().writeValueAsBytes(PROBLEM);

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
