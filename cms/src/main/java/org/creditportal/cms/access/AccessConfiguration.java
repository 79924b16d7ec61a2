package org.creditportal.cms.access;

import java.time.Clock;
import java.util.Optional;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.Tokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/// Puts the door together: one for the departments' API and their workbench.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@EnableConfigurationProperties(OidcSettings.class)
public class AccessConfiguration {

    private static final ServerWebExchangeMatcher DEPARTMENTS = new OrServerWebExchangeMatcher(
            new PathPatternParserServerWebExchangeMatcher("/cms/**"),
            new PathPatternParserServerWebExchangeMatcher("/workbench/**"));

    /// Sessions are timed by the real clock, which no trial moves.
    @Bean
    SecurityWebFilterChain departments(
            ServerHttpSecurity http,
            Tokens tokens,
            Sessions sessions,
            Credentials credentials,
            OidcSettings oidc,
            ObjectProvider<RefusalPage> page) {
        var turning = new Turning(page.getIfAvailable(() -> Turning::plainly));
        return http.securityMatcher(DEPARTMENTS)
                // Our own does it, which knows tokens that need none.
                .csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .addFilterAt(
                        new Doorkeeper(tokens, sessions, provider(oidc, credentials), turning, Clock.systemUTC()),
                        SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(new AccessFilter(turning), SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .addFilterAfter(new MeantWrites(turning), SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
                .build();
    }

    private static Optional<ProviderTokens> provider(OidcSettings oidc, Credentials credentials) {
        var issuer = oidc.issuer();
        var audience = oidc.audience();
        return issuer == null || audience == null
                ? Optional.empty()
                : Optional.of(ProviderTokens.of(issuer, audience, oidc.claim(), credentials));
    }
}
