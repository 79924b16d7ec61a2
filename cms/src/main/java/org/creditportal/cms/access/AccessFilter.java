package org.creditportal.cms.access;

import java.util.Optional;
import java.util.Set;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.TokenScope;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets in whom [AccessRules] lets in. Nobody who is not signed in learns what there is; to those who are, what
/// nobody may do is as good as not there.
final class AccessFilter implements WebFilter {

    /// What somebody whose password was made by another may reach before it is changed.
    private static final Set<String> TO_PASSWORD =
            Set.of("/cms/v1/password", "/cms/v1/sessions/current", "/workbench/password", "/workbench/sign-out");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Turning turning;

    AccessFilter(Turning turning) {
        this.turning = turning;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var rule = AccessRules.find(exchange.getRequest());
        return rule.filter(AccessRule::isOpen).isPresent()
                ? chain.filter(exchange)
                : Caller.of(exchange)
                        .map(caller -> letIn(caller, rule, exchange, chain))
                        .defaultIfEmpty(Mono.defer(() -> turning.signInFirst(exchange)))
                        .flatMap(answer -> answer);
    }

    private Mono<Void> letIn(
            Caller caller, Optional<AccessRule> rule, ServerWebExchange exchange, WebFilterChain chain) {
        if (mustChangePassword(caller, exchange.getRequest())) {
            return turning.changePasswordFirst(exchange);
        }
        if (rule.isEmpty()) {
            return turning.away(exchange, HttpStatus.NOT_FOUND, "没有这个资源，或您的账号看不到它。");
        }
        return fault(caller, rule.get(), exchange.getRequest())
                .map(fault -> turning.away(exchange, HttpStatus.FORBIDDEN, fault))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static boolean mustChangePassword(Caller caller, ServerHttpRequest request) {
        return caller.session().filter(OpenSession::isPasswordInitial).isPresent()
                && !TO_PASSWORD.contains(request.getPath().value());
    }

    private static Optional<String> fault(Caller caller, AccessRule rule, ServerHttpRequest request) {
        if (!rule.roles().contains(caller.account().role())) {
            return Optional.of("这项操作只限：" + rule.labels() + "。您的账号是"
                    + caller.account().role().label() + "，如确需办理，请找有权的同事或管理员。");
        }
        return caller.entrance() instanceof Entrance.ByToken(var token)
                ? fault(token.scope(), rule, request.getMethod())
                : Optional.empty();
    }

    private static Optional<String> fault(TokenScope scope, AccessRule rule, HttpMethod method) {
        if (!scope.writes() && !READS.contains(method)) {
            return Optional.of("这个令牌只能读取；写入请换用范围为 write 的令牌。");
        }
        return scope.reaches(AccessRules.group(rule.path()))
                ? Optional.empty()
                : Optional.of("这个令牌只限于："
                        + String.join("、", scope.groups().stream().sorted().toList()) + "；请换用范围更大的令牌。");
    }
}
