package org.creditportal.cms.access;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

/// An identity provider of a city, as far as a resource server sees it: discovery and keys.
final class CityProvider {

    private static final String KEY = "2026-1";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final RSAKey key = newKey();
    private final RSAKey strangersKey = newKey();

    static CityProvider start() {
        var provider = new CityProvider();
        provider.server.start();
        provider.server.stubFor(
                get("/city/.well-known/openid-configuration").willReturn(okJson("""
                        {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                         "token_endpoint": "%1$s/token", "response_types_supported": ["code"],
                         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                        """.formatted(provider.issuer()))));
        provider.server.stubFor(get("/city/keys")
                .willReturn(okJson("{\"keys\": [" + provider.key.toPublicJWK().toJSONString() + "]}")));
        return provider;
    }

    String issuer() {
        return server.baseUrl() + "/city";
    }

    String signed(JWTClaimsSet claims) {
        return signedWith(key, claims);
    }

    /// By somebody who only says that the key is the provider's.
    String signedByAStranger(JWTClaimsSet claims) {
        return signedWith(strangersKey, claims);
    }

    /// With the provider's public key as if it were a shared secret.
    String signedWithThePublicKey(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(KEY).build(), claims);
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static String signedWith(RSAKey key, JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
