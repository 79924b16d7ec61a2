package org.creditportal.cms.store;

import io.r2dbc.spi.Readable;
import java.util.Locale;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.vocabulary.Department;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresAccounts implements Accounts {

    private static final String ADD = """
            insert into cms.account (id, login, role, department, password_hash, token_hash)
            values (:id, :login, :role, :department, :password, decode(:token, 'hex'))
            on conflict (login) do nothing
            """;

    private static final String HOLDING = """
            select id, login, role, department from cms.account where token_hash = decode(:token, 'hex')
            """;

    private static final String KNOWS = """
            select exists (select from cms.account where login = :login) as known
            """;

    private final DatabaseClient cms;

    PostgresAccounts(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> add(Account account, String passwordHash, TokenDigest token) {
        return cms.sql(ADD)
                .bind("id", account.id())
                .bind("login", account.login())
                .bind("role", account.role().code())
                .bind("department", account.department().name())
                .bind("password", passwordHash)
                .bind("token", token.hex())
                .then();
    }

    @Override
    public Mono<Account> holding(TokenDigest token) {
        return cms.sql(HOLDING)
                .bind("token", token.hex())
                .map(PostgresAccounts::account)
                .one();
    }

    @Override
    public Mono<Boolean> knows(String login) {
        return cms.sql(KNOWS)
                .bind("login", login)
                .map(row -> Columns.of(row).bool("known"))
                .one();
    }

    private static Account account(Readable row) {
        var columns = Columns.of(row);
        return new Account(
                columns.required("id", UUID.class),
                columns.text("login"),
                Role.valueOf(columns.text("role").toUpperCase(Locale.ROOT)),
                new Department(columns.text("department")));
    }
}
