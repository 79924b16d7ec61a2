package org.creditportal.cms.store;

import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.AccessToken;
import org.creditportal.cms.account.TokenDigest;
import org.creditportal.cms.account.Tokens;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresTokens implements Tokens {

    private static final String ISSUE = """
            insert into cms.token (id, account, name, digest, writes, groups, issued_at, expires_at)
            values (:id, :account, :name, decode(:digest, 'hex'), :writes, :groups, :issued, :expires)
            """;

    private static final String SELECT = """
            select t.id, t.name, t.writes, t.groups, t.issued_at, t.expires_at, t.used_at, a.id as account_id, a.login,
                a.role, a.department
            from cms.token t join cms.account a on a.id = t.account
            """;

    private static final String FIND = SELECT + """
            where t.digest = decode(:digest, 'hex') and a.active and (t.expires_at is null or t.expires_at > :at)
            """;

    private static final String OF_ACCOUNT = SELECT + " where t.account = :account order by t.issued_at desc, t.id";

    /// Once a minute is enough to see which tokens nobody needs.
    private static final String NOTE = """
            update cms.token set used_at = :at
            where id = :id and (used_at is null or used_at < cast(:at as timestamptz) - interval '1 minute')
            """;

    private static final String REVOKE = """
            delete from cms.token where account = :account and id = :id
            """;

    private static final String REVOKE_ALL = """
            delete from cms.token where account = :account
            """;

    private final DatabaseClient cms;

    PostgresTokens(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> issue(AccessToken token, TokenDigest digest) {
        return cms.sql(ISSUE)
                .bind("id", token.id())
                .bind("account", token.account().id())
                .bind("name", token.name())
                .bind("digest", digest.hex())
                .bind("writes", token.scope().writes())
                .bind("groups", token.scope().groups().toArray(String[]::new))
                .bind("issued", token.issuedAt())
                .bind("expires", Maybe.of(token.expiresAt(), Instant.class))
                .then();
    }

    @Override
    public Mono<AccessToken> use(TokenDigest digest, Instant at) {
        return cms.sql(FIND)
                .bind("digest", digest.hex())
                .bind("at", at)
                .map(row -> AccountRows.token(Columns.of(row)))
                .one()
                .flatMap(token -> note(token, at));
    }

    @Override
    public Flux<AccessToken> of(UUID account) {
        return cms.sql(OF_ACCOUNT)
                .bind("account", account)
                .map(row -> AccountRows.token(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Boolean> revoke(UUID account, UUID token) {
        return cms.sql(REVOKE)
                .bind("account", account)
                .bind("id", token)
                .fetch()
                .rowsUpdated()
                .map(revoked -> revoked == 1);
    }

    @Override
    public Mono<Long> revokeAll(UUID account) {
        return cms.sql(REVOKE_ALL).bind("account", account).fetch().rowsUpdated();
    }

    /// Most uses are within a minute of the one before and write nothing.
    private Mono<AccessToken> note(AccessToken token, Instant at) {
        var used = token.usedAt();
        return used != null && used.plusSeconds(60).isAfter(at)
                ? Mono.just(token)
                : cms.sql(NOTE).bind("at", at).bind("id", token.id()).then().thenReturn(token);
    }
}
