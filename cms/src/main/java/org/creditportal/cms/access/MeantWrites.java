package org.creditportal.cms.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets a write that a cookie proves through only if it also carries the session's CSRF token, as header or form
/// field. A bearer token is sent by no browser by itself, so it needs none.
final class MeantWrites implements WebFilter {

    private static final String HEADER = "X-CSRF-Token";
    private static final String FIELD = "_csrf";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Turning turning;

    MeantWrites(Turning turning) {
        this.turning = turning;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (READS.contains(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        if (AccessRules.find(exchange.getRequest()).filter(AccessRule::isOpen).isPresent()) {
            return isFromElsewhere(exchange) ? turnAway(exchange) : chain.filter(exchange);
        }
        return Caller.of(exchange)
                .map(Caller::csrfToken)
                .defaultIfEmpty("")
                .flatMap(right -> right.isEmpty() ? Mono.just(true) : isMeant(exchange, right))
                .flatMap(meant -> meant ? chain.filter(exchange) : turnAway(exchange));
    }

    /// Who signs in has no token yet; another site must not sign a visitor in as somebody else all the same.
    private static boolean isFromElsewhere(ServerWebExchange exchange) {
        var site = exchange.getRequest().getHeaders().getFirst("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    private static Mono<Boolean> isMeant(ServerWebExchange exchange, String right) {
        return given(exchange).map(given -> CsrfToken.isSame(given, right)).defaultIfEmpty(false);
    }

    private static Mono<String> given(ServerWebExchange exchange) {
        var header = Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HEADER));
        return header.isPresent() ? Mono.just(header.get()) : field(exchange);
    }

    /// Reads the form ahead; who comes after reads it again from the exchange.
    private static Mono<String> field(ServerWebExchange exchange) {
        var type = exchange.getRequest().getHeaders().getContentType();
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type)) {
            return exchange.getFormData().flatMap(form -> Mono.justOrEmpty(form.getFirst(FIELD)));
        }
        return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
                ? exchange.getMultipartData()
                        .flatMap(parts -> Mono.justOrEmpty(parts.getFirst(FIELD)))
                        .ofType(FormFieldPart.class)
                        .map(FormFieldPart::value)
                : Mono.empty();
    }

    private Mono<Void> turnAway(ServerWebExchange exchange) {
        return turning.away(
                exchange, HttpStatus.FORBIDDEN, "页面已过期或请求不是从本平台的页面发出的，没有办理；请刷新页面再试（程序请带 X-CSRF-Token 请求头）。");
    }
}
