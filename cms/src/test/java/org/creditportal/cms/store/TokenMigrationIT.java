package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.TokenDigest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: tokens from before they had ends")
class TokenMigrationIT {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void stayValidForTheirAccounts() {
        var account = UUID.randomUUID();
        migrateTo("42");
        database.execute("insert into cms.account (id, login, role, department, password_hash, token_hash) values ('"
                + account + "', 'clerk', 'clerk', '市税务局', '', decode('" + digest() + "', 'hex'))");

        migrateTo("latest");

        assertThat(database.query("select account from cms.token where writes and groups = '{}' and expires_at is null"
                        + " and digest = decode('" + digest() + "', 'hex')"))
                .containsExactly(account.toString());
        assertThat(database.query("select active and not password_initial and not totp_confirmed from cms.account"))
                .containsExactly("t");
    }

    private static String digest() {
        return TokenDigest.of("a token from before").hex();
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
                        "portal_owner",
                        "test")
                .schemas("cms", "published")
                .target(version)
                .placeholders(Map.of("region", "虚构市", "cmsRole", "portal_cms", "publicRole", "portal_public"))
                .load()
                .migrate();
    }
}
