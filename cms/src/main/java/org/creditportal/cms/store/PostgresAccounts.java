package org.creditportal.cms.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.KeptAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresAccounts implements Accounts {

    private static final String ADD = """
            with added as (
                insert into cms.account (id, login, role, department, password_hash, password_initial, totp_cipher,
                    totp_confirmed)
                values (:id, :login, :role, :department, :password, :initial, :totp, :totp is not null)
                on conflict (login) do nothing
                returning id),
            issued as (
                insert into cms.token (id, account, name, digest, writes, issued_at)
                select :tokenId, id, 'token', decode(:token, 'hex'), true, clock_timestamp() from added
                where :token is not null)
            select exists (select from added) as added
            """;

    private static final String KNOWS = """
            select exists (select from cms.account where login = :login) as known
            """;

    private static final String SELECT = """
            select id as account_id, login, role, department, active, totp_confirmed, password_initial, version
            from cms.account
            """;

    private static final String BROWSE =
            SELECT + " where cast(:after as uuid) is null or id < :after order by id desc limit :limit";

    private static final String FIND = SELECT + " where id = :id";

    private static final String HOLD = FIND + " for update";

    private static final String HOLD_ADMINISTRATORS = """
            select id from cms.account where role = 'administrator' and active order by id for update
            """;

    private static final String CHANGE = """
            update cms.account set role = :role, department = :department, active = :active, version = version + 1
            where id = :id
            """;

    private final DatabaseClient cms;
    private final IdentityVault vault;

    PostgresAccounts(DatabaseClient cms, IdentityVault vault) {
        this.cms = cms;
        this.vault = vault;
    }

    @Override
    public Mono<Boolean> add(Account account, Hashed secrets) {
        var token = secrets.token();
        var totp = secrets.totp();
        return cms.sql(ADD)
                .bind("id", account.id())
                .bind("login", account.login())
                .bind("role", account.role().code())
                .bind("department", account.department().name())
                .bind("password", secrets.password())
                .bind("initial", secrets.isInitial())
                .bind("totp", Maybe.of(totp == null ? null : vault.encrypt(totp.base32()), byte[].class))
                .bind("tokenId", UuidCreator.getTimeOrderedEpoch())
                .bind("token", Maybe.of(token == null ? null : token.hex(), String.class))
                .map(row -> Columns.of(row).bool("added"))
                .one();
    }

    @Override
    public Mono<Boolean> knows(String login) {
        return cms.sql(KNOWS)
                .bind("login", login)
                .map(row -> Columns.of(row).bool("known"))
                .one();
    }

    @Override
    public Flux<KeptAccount> browse(@Nullable UUID after, int limit) {
        return cms.sql(BROWSE)
                .bind("after", Maybe.of(after, UUID.class))
                .bind("limit", limit)
                .map(row -> kept(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<KeptAccount> find(UUID id) {
        return one(FIND, id);
    }

    @Override
    public Mono<KeptAccount> hold(UUID id) {
        return one(HOLD, id);
    }

    @Override
    public Flux<UUID> holdAdministrators() {
        return cms.sql(HOLD_ADMINISTRATORS).map(row -> Columns.of(row).id("id")).all();
    }

    @Override
    public Mono<Void> change(Account changed, boolean isActive) {
        return cms.sql(CHANGE)
                .bind("id", changed.id())
                .bind("role", changed.role().code())
                .bind("department", changed.department().name())
                .bind("active", isActive)
                .then();
    }

    private Mono<KeptAccount> one(String statement, UUID id) {
        return cms.sql(statement)
                .bind("id", id)
                .map(row -> kept(Columns.of(row)))
                .one();
    }

    private static KeptAccount kept(Columns row) {
        return new KeptAccount(
                AccountRows.account(row),
                row.bool("active"),
                row.bool("totp_confirmed"),
                row.bool("password_initial"),
                row.count("version"));
    }
}
