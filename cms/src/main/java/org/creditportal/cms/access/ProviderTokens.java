package org.creditportal.cms.access;

import java.util.Objects;
import org.creditportal.cms.account.Credential;
import org.creditportal.cms.account.Credentials;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/// Knows accounts by tokens of the city's identity provider: signed by it, for this portal, not expired, and naming
/// the login of an active account. Which role somebody has is said by the account alone.
final class ProviderTokens {

    private final ReactiveJwtDecoder decoder;
    private final String claim;
    private final Credentials credentials;

    private ProviderTokens(ReactiveJwtDecoder decoder, String claim, Credentials credentials) {
        this.decoder = decoder;
        this.claim = claim;
        this.credentials = credentials;
    }

    /// The provider is looked for when the first token comes, so that the portal starts without it.
    static ProviderTokens of(String issuer, String audience, String claim, Credentials credentials) {
        var decoder = NimbusReactiveJwtDecoder.withIssuerLocation(issuer).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtAudienceValidator(audience),
                // One that names no end would be good for ever.
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull)));
        return new ProviderTokens(decoder, claim, credentials);
    }

    /// Ours have no dot, and a signed token has two.
    static boolean isOne(String token) {
        return token.chars().filter(letter -> letter == '.').count() == 2;
    }

    /// @return empty if the token is not good, or nobody's; an error if the provider cannot be reached
    Mono<Caller> recognise(String token) {
        return Mono.defer(() -> decoder.decode(token))
                .onErrorResume(BadJwtException.class, bad -> Mono.empty())
                .flatMap(this::login)
                .flatMap(credentials::of)
                .filter(Credential::isActive)
                .map(credential -> new Caller(credential.account(), new Entrance.ByProvider()));
    }

    private Mono<String> login(Jwt token) {
        return Mono.justOrEmpty(token.getClaims().get(claim)).ofType(String.class);
    }
}
