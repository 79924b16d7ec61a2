package org.creditportal.cms.store;

import java.time.Duration;
import java.time.Instant;
import org.creditportal.cms.account.SignInAttempts;
import org.creditportal.cms.account.TokenDigest;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

final class PostgresSignInAttempts implements SignInAttempts {

    /// What was tried a day ago no longer counts, so that logins that nobody has do not fill the store.
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String FORGET_OLD = """
            delete from cms.sign_in_attempt where tried_at < :old and (locked_until is null or locked_until <= :at)
            """;

    private static final String COUNT = """
            insert into cms.sign_in_attempt as a (login, failures, tried_at) values (decode(:login, 'hex'), 1, :at)
            on conflict (login) do update set failures = a.failures + 1, tried_at = excluded.tried_at
            where a.locked_until is null or a.locked_until <= excluded.tried_at
            returning failures
            """;

    private static final String LOCK = """
            update cms.sign_in_attempt set locked_until = :until where login = decode(:login, 'hex')
            """;

    private static final String LOCKED_UNTIL = """
            select locked_until from cms.sign_in_attempt where login = decode(:login, 'hex') and locked_until > :at
            """;

    private static final String FORGET = """
            delete from cms.sign_in_attempt where login = decode(:login, 'hex')
            """;

    private final DatabaseClient cms;

    PostgresSignInAttempts(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Integer> count(TokenDigest login, Instant at) {
        var forget =
                cms.sql(FORGET_OLD).bind("old", at.minus(KEPT)).bind("at", at).then();
        return forget.then(cms.sql(COUNT)
                .bind("login", login.hex())
                .bind("at", at)
                .map(row -> Columns.of(row).number("failures"))
                .one());
    }

    @Override
    public Mono<Void> lock(TokenDigest login, Instant until) {
        return cms.sql(LOCK).bind("login", login.hex()).bind("until", until).then();
    }

    @Override
    public Mono<Instant> lockedUntil(TokenDigest login, Instant at) {
        return cms.sql(LOCKED_UNTIL)
                .bind("login", login.hex())
                .bind("at", at)
                .map(row -> Columns.of(row).instant("locked_until"))
                .one();
    }

    @Override
    public Mono<Void> forget(TokenDigest login) {
        return cms.sql(FORGET).bind("login", login.hex()).then();
    }
}
