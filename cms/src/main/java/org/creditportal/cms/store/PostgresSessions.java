package org.creditportal.cms.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.creditportal.cms.account.OpenSession;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.TokenDigest;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class PostgresSessions implements Sessions {

    /// A page asks for several things at once; one of them is noted.
    private static final Duration NOTED_EVERY = Duration.ofSeconds(10);

    private static final String OPEN = """
            insert into cms.session (id, account, digest, agent, opened_at, seen_at, ends_at)
            values (:id, :account, decode(:value, 'hex'), :agent, :opened, :seen, :ends)
            """;

    private static final String FORGET = """
            delete from cms.session where ends_at <= :at or seen_at <= :idle
            """;

    private static final String SELECT = """
            select s.id, s.agent, s.opened_at, s.seen_at, s.ends_at, a.id as account_id, a.login, a.role, a.department,
                a.password_initial
            from cms.session s join cms.account a on a.id = s.account
            where a.active and s.ends_at > :at and s.seen_at > :idle
            """;

    private static final String FIND = SELECT + " and s.digest = decode(:value, 'hex')";

    private static final String OF_ACCOUNT = SELECT + " and s.account = :account order by s.opened_at desc, s.id";

    private static final String NOTE = """
            update cms.session set seen_at = :at where id = :id
            """;

    private static final String END = """
            delete from cms.session where account = :account and id = :id
            """;

    private static final String END_ALL = """
            delete from cms.session where account = :account and id <> :except
            """;

    private final DatabaseClient cms;

    PostgresSessions(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Mono<Void> open(OpenSession session, TokenDigest value) {
        return at(FORGET, session.openedAt())
                .then()
                .then(cms.sql(OPEN)
                        .bind("id", session.id())
                        .bind("account", session.account().id())
                        .bind("value", value.hex())
                        .bind("agent", Maybe.of(session.agent(), String.class))
                        .bind("opened", session.openedAt())
                        .bind("seen", session.seenAt())
                        .bind("ends", session.endsAt())
                        .then());
    }

    @Override
    public Mono<OpenSession> use(TokenDigest value, Instant at) {
        return at(FIND, at)
                .bind("value", value.hex())
                .map(row -> AccountRows.session(Columns.of(row)))
                .one()
                .flatMap(session -> note(session, at));
    }

    @Override
    public Flux<OpenSession> of(UUID account, Instant at) {
        return at(OF_ACCOUNT, at)
                .bind("account", account)
                .map(row -> AccountRows.session(Columns.of(row)))
                .all();
    }

    @Override
    public Mono<Boolean> end(UUID account, UUID session) {
        return cms.sql(END)
                .bind("account", account)
                .bind("id", session)
                .fetch()
                .rowsUpdated()
                .map(ended -> ended == 1);
    }

    @Override
    public Mono<Long> endAll(UUID account, UUID except) {
        return cms.sql(END_ALL)
                .bind("account", account)
                .bind("except", except)
                .fetch()
                .rowsUpdated();
    }

    private Mono<OpenSession> note(OpenSession session, Instant at) {
        return session.seenAt().plus(NOTED_EVERY).isAfter(at)
                ? Mono.just(session)
                : cms.sql(NOTE).bind("at", at).bind("id", session.id()).then().thenReturn(session.seenNow(at));
    }

    private DatabaseClient.GenericExecuteSpec at(String statement, Instant at) {
        return cms.sql(statement).bind("at", at).bind("idle", at.minus(OpenSession.IDLE));
    }
}
