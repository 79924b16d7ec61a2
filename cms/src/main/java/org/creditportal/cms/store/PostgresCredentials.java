package org.creditportal.cms.store;

import java.util.UUID;
import org.creditportal.cms.account.Credential;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.TotpSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresCredentials implements Credentials {

    private static final String OF_LOGIN = """
            select id as account_id, login, role, department, active, password_hash, password_initial, totp_cipher,
                totp_confirmed, totp_step
            from cms.account where login = :login
            """;

    private static final String CHANGE = """
            update cms.account set password_hash = :hash, password_initial = :initial where id = :id
            """;

    /// Of two who propose at once one is first, and both are told of it.
    private static final String PROPOSE = """
            update cms.account set totp_cipher = coalesce(totp_cipher, :cipher)
            where id = :id and not totp_confirmed
            returning totp_cipher
            """;

    private static final String TAKE = """
            update cms.account set totp_step = :step, totp_confirmed = true
            where id = :id and totp_step < :step and totp_cipher is not null
            """;

    private static final String FORGET = """
            update cms.account set totp_cipher = null, totp_confirmed = false where id = :id
            """;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresCredentials(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Credential> of(String login) {
        return cms.sql(OF_LOGIN)
                .bind("login", login)
                .map(row -> credential(Columns.of(row)))
                .one();
    }

    @Override
    public Mono<Void> changePassword(UUID account, String hash, boolean isInitial) {
        return cms.sql(CHANGE)
                .bind("id", account)
                .bind("hash", hash)
                .bind("initial", isInitial)
                .then();
    }

    @Override
    public Mono<TotpSecret> propose(UUID account, TotpSecret secret) {
        return cms.sql(PROPOSE)
                .bind("id", account)
                .bind("cipher", vault.encrypt(secret.base32()))
                .map(row -> decrypt(Columns.of(row).required("totp_cipher", byte[].class)))
                .one();
    }

    @Override
    public Mono<Boolean> take(UUID account, long step) {
        return cms.sql(TAKE)
                .bind("id", account)
                .bind("step", step)
                .fetch()
                .rowsUpdated()
                .map(taken -> taken == 1);
    }

    @Override
    public Mono<Void> forgetCodes(UUID account) {
        return cms.sql(FORGET).bind("id", account).then();
    }

    private Credential credential(Columns row) {
        return new Credential(
                AccountRows.account(row),
                row.bool("active"),
                row.text("password_hash"),
                row.bool("password_initial"),
                secret(row.optional("totp_cipher", byte[].class)),
                row.bool("totp_confirmed"),
                row.count("totp_step"));
    }

    private @Nullable TotpSecret secret(byte @Nullable [] cipher) {
        return cipher == null ? null : decrypt(cipher);
    }

    private TotpSecret decrypt(byte[] cipher) {
        return new TotpSecret(vault.decrypt(cipher));
    }
}
