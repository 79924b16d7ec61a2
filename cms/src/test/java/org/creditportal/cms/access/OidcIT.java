package org.creditportal.cms.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import org.creditportal.cms.account.NewAccount;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.CmsTestApplication;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.cms.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = CmsTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayName("H3: accounts of the city's identity provider")
class OidcIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final CityProvider CITY = CityProvider.start();
    private static final String AUDIENCE = "credit-portal";

    @LocalServerPort
    int port;

    @Autowired
    OpenAccount openAccount;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("portal.oidc.issuer", CITY::issuer);
        registry.add("portal.oidc.audience", () -> AUDIENCE);
    }

    @BeforeEach
    void open() {
        client =
                WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        for (var login : new String[] {"clerk", "gone"}) {
            openAccount
                    .open(new NewAccount(login, Role.CLERK, new Department("市税务局"), "secret", "token of " + login))
                    .block();
        }
        DATABASE.execute("update cms.account set active = false where login = 'gone'");
    }

    @Test
    void comeInAndMayWhatTheirAccountMay() {
        var token = CITY.signed(claims("clerk").claim("role", "administrator").build());

        ask(token, "/cms/v1/entries").isOk();
        ask(token, "/cms/v1/accounts").isForbidden();
    }

    @Test
    void comeInBesideTokensOfThePortal() {
        ask("token of clerk", "/cms/v1/entries").isOk();
        ask("token.of.nobody", "/cms/v1/entries").isUnauthorized();
    }

    @Test
    void doNotComeInWithoutAnActiveAccount() {
        ask(CITY.signed(claims("stranger").build())).isUnauthorized();
        ask(CITY.signed(claims("gone").build())).isUnauthorized();
        ask(CITY.signed(claims("clerk").claim("preferred_username", null).build()))
                .isUnauthorized();
    }

    @Test
    void doNotComeInWithATokenForOthersOrOfOthers() {
        ask(CITY.signed(claims("clerk").audience("another-portal").build())).isUnauthorized();
        ask(CITY.signed(claims("clerk").audience((String) null).build())).isUnauthorized();
        ask(CITY.signed(claims("clerk").issuer("https://another.example").build()))
                .isUnauthorized();
        ask(CITY.signedByAStranger(claims("clerk").build())).isUnauthorized();
    }

    @Test
    void doNotComeInWithATokenThatIsOverOrNeverIs() {
        ask(CITY.signed(claims("clerk").expirationTime(in(-120)).build())).isUnauthorized();
        ask(CITY.signed(claims("clerk").notBeforeTime(in(120)).build())).isUnauthorized();
        ask(CITY.signed(claims("clerk").expirationTime(null).build())).isUnauthorized();
    }

    @Test
    void doNotComeInWithATokenThatNobodySigned() {
        ask(CITY.unsigned(claims("clerk").build())).isUnauthorized();
        ask(CITY.signedWithThePublicKey(claims("clerk").build())).isUnauthorized();
    }

    @Test
    void needAnAudience() {
        assertThatThrownBy(() -> new OidcSettings("https://city.example", null, "sub"))
                .hasMessageContaining("portal.oidc.audience");
    }

    private static JWTClaimsSet.Builder claims(String login) {
        return new JWTClaimsSet.Builder()
                .issuer(CITY.issuer())
                .audience(AUDIENCE)
                .subject("1")
                .expirationTime(in(300))
                .claim("preferred_username", login);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private StatusAssertions ask(String token) {
        return ask(token, "/cms/v1/entries");
    }

    private StatusAssertions ask(String token, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus();
    }
}
