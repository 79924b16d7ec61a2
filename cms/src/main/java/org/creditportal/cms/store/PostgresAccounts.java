package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresAccounts implements Accounts {

    private static final String ADD = """
            with added as (
                insert into cms.account (id, login, role, department, password_hash, totp_cipher, totp_confirmed)
                values (:id, :login, :role, :department, :password, :totp, :totp is not null)
                on conflict (login) do nothing
                returning id)
            insert into cms.token (id, account, name, digest, writes, issued_at)
            select :tokenId, id, 'token', decode(:token, 'hex'), true, clock_timestamp() from added
            where :token is not null
            """;

    private static final String KNOWS = """
            select exists (select from cms.account where login = :login) as known
            """;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresAccounts(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Void> add(Account account, Hashed secrets) {
        var token = secrets.token();
        var totp = secrets.totp();
        return cms.sql(ADD)
                .bind("id", account.id())
                .bind("login", account.login())
                .bind("role", account.role().code())
                .bind("department", account.department().name())
                .bind("password", secrets.password())
                .bind("totp", Maybe.of(totp == null ? null : vault.encrypt(totp.base32()), byte[].class))
                .bind("tokenId", UuidCreator.getTimeOrderedEpoch())
                .bind("token", Maybe.of(token == null ? null : token.hex(), String.class))
                .then();
    }

    @Override
    public Mono<Boolean> knows(String login) {
        return cms.sql(KNOWS)
                .bind("login", login)
                .map(row -> Columns.of(row).bool("known"))
                .one();
    }
}
